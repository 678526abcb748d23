package org.attune.practice.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.Waiting;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The follow-ups that the unlocked workspace keeps. */
@Component
public final class KeptFollowUps implements FollowUps {
    private static final Words WORDS = Words.of(KeptFollowUps.class);
    private static final ViewedRecords.Shape<FollowUp, KeptFollowUp> SHAPE = new ViewedRecords.Shape<>(FollowUp.TYPE,
            PracticeBodies.FOLLOW_UP, (stored, followUp) -> new KeptFollowUp(stored.id(), stored.version(), followUp),
            () -> WORDS.text("missing"));
    private static final Query OPEN = Query.of(FollowUp.TYPE).withStatus(States.OPEN).by(Query.Order.OLDEST_DAY);

    private static final Comparator<KeptFollowUp> LAST_AGREED = Comparator
            .comparing((KeptFollowUp kept) -> kept.followUp().agreedOn().orElse(LocalDate.MIN)).reversed();

    private final ViewedRecords<FollowUp, KeptFollowUp> followUps;

    /** The follow-ups of a workspace. */
    @Activate
    public KeptFollowUps(@Reference Records records) {
        this.followUps = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public List<Waiting> waiting(LocalDate today, int limit) throws RecordsException {
        return followUps.page(OPEN.until(today).page(0, limit)).stream()
                .map(kept -> new Waiting(kept, daysWaited(kept, today))).toList();
    }

    @Override
    public List<KeptFollowUp> comingUp(LocalDate today, int days) throws RecordsException {
        return days < 1 ? List.of() : followUps.all(OPEN.between(today.plusDays(1), today.plusDays(days)));
    }

    @Override
    public List<KeptFollowUp> openFor(RecordId person) throws RecordsException {
        return followUps.all(OPEN.linkedTo(person)).stream()
                .filter(kept -> kept.followUp().person().filter(person::equals).isPresent()).toList();
    }

    @Override
    public List<KeptFollowUp> intentionsOf(RecordId person) throws RecordsException {
        return followUps.all(Query.of(FollowUp.TYPE).linkedTo(person)).stream()
                .filter(kept -> kept.followUp().person().filter(person::equals).isPresent())
                .filter(kept -> kept.followUp().kind().equals(FollowUp.NEXT_TIME)).sorted(LAST_AGREED).toList();
    }

    @Override
    public List<KeptFollowUp> from(RecordId entry) throws RecordsException {
        return followUps.all(Query.of(FollowUp.TYPE).linkedTo(entry)).stream()
                .filter(kept -> kept.followUp().entry().filter(entry::equals).isPresent()).toList();
    }

    @Override
    public Optional<KeptFollowUp> lastIntention(RecordId person) throws RecordsException {
        return openFor(person).stream().filter(kept -> kept.followUp().kind().equals(FollowUp.NEXT_TIME))
                .max(Comparator.comparing(kept -> kept.followUp().agreedOn().orElse(LocalDate.MIN)));
    }

    @Override
    public Optional<KeptFollowUp> find(RecordId id) throws RecordsException {
        return followUps.find(id);
    }

    @Override
    public Write.Create begin(FollowUp followUp) {
        return followUps.begin(followUp);
    }

    @Override
    public Write.Update change(RecordId id, VersionHash base, FollowUp changed) throws RecordsException {
        return followUps.change(id, base, stored -> changed);
    }

    @Override
    public Write.Update answering(RecordId id, VersionHash base, String state, LocalDate today)
            throws RecordsException {
        return followUps.change(id, base, stored -> stored.answered(state, today));
    }

    @Override
    public Saved answer(RecordId id, VersionHash base, String state, LocalDate today) throws RecordsException {
        return followUps.update(id, base, stored -> stored.answered(state, today));
    }

    @Override
    public Saved postpone(RecordId id, VersionHash base, LocalDate day) throws RecordsException {
        return followUps.update(id, base, stored -> stored.backOn(Optional.of(day)));
    }

    private static long daysWaited(KeptFollowUp kept, LocalDate today) {
        return kept.followUp().comeBackOn().map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
    }
}

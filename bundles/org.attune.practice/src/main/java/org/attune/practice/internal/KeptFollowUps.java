package org.attune.practice.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.Waiting;
import org.attune.records.Act;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The follow-ups that the unlocked workspace keeps. */
@Component
public final class KeptFollowUps implements FollowUps {
    private static final Words WORDS = Words.of(KeptFollowUps.class);
    private static final int PAGE = 1_000;
    private static final Query OPEN = Query.of(FollowUp.TYPE).withStatus(States.OPEN).by(Query.Order.OLDEST_DAY);

    private final Records records;

    /** The follow-ups of a workspace. */
    @Activate
    public KeptFollowUps(@Reference Records records) {
        this.records = records;
    }

    @Override
    public List<Waiting> waiting(LocalDate today, int limit) throws RecordsException {
        return read(records.as(Reader.me()).list(openUntil(today).page(0, limit)).rows()).stream()
                .map(kept -> new Waiting(kept, daysWaited(kept, today))).toList();
    }

    @Override
    public List<KeptFollowUp> comingUp(LocalDate today, int days) throws RecordsException {
        return days < 1 ? List.of() : all(OPEN.between(today.plusDays(1), today.plusDays(days)));
    }

    @Override
    public List<KeptFollowUp> openFor(RecordId person) throws RecordsException {
        return all(OPEN.linkedTo(person)).stream()
                .filter(kept -> kept.followUp().person().filter(person::equals).isPresent()).toList();
    }

    @Override
    public List<KeptFollowUp> from(RecordId entry) throws RecordsException {
        return all(Query.of(FollowUp.TYPE).linkedTo(entry)).stream()
                .filter(kept -> kept.followUp().entry().filter(entry::equals).isPresent()).toList();
    }

    @Override
    public Optional<KeptFollowUp> lastIntention(RecordId person) throws RecordsException {
        return openFor(person).stream().filter(kept -> kept.followUp().kind().equals(FollowUp.NEXT_TIME))
                .max(Comparator.comparing(kept -> kept.followUp().agreedOn().orElse(LocalDate.MIN)));
    }

    @Override
    public Optional<KeptFollowUp> find(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(FollowUp.TYPE))
                .map(KeptFollowUps::kept);
    }

    @Override
    public Write.Create begin(FollowUp followUp) {
        return new Write.Create(RecordId.fresh(), FollowUp.TYPE, PracticeBodies.FOLLOW_UP.write(followUp));
    }

    @Override
    public Write.Update change(RecordId id, VersionHash base, FollowUp changed) throws RecordsException {
        return new Write.Update(id, base, PracticeBodies.FOLLOW_UP.update(body(id), changed));
    }

    @Override
    public Write.Update answering(RecordId id, VersionHash base, String state, LocalDate today)
            throws RecordsException {
        return change(id, base, PracticeBodies.FOLLOW_UP.read(body(id)).answered(state, today));
    }

    @Override
    public Saved answer(RecordId id, VersionHash base, String state, LocalDate today) throws RecordsException {
        return records.commit(Act.of(answering(id, base, state, today))).getFirst();
    }

    @Override
    public Saved postpone(RecordId id, VersionHash base, LocalDate day) throws RecordsException {
        FollowUp putOff = PracticeBodies.FOLLOW_UP.read(body(id)).backOn(Optional.of(day));
        return records.commit(Act.of(change(id, base, putOff))).getFirst();
    }

    private static Query openUntil(LocalDate day) {
        return new Query(OPEN.type(), OPEN.status(), Optional.empty(), Optional.empty(), Optional.of(day),
                OPEN.order(), 0, PAGE);
    }

    private static long daysWaited(KeptFollowUp kept, LocalDate today) {
        return kept.followUp().comeBackOn().map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
    }

    private List<KeptFollowUp> all(Query query) throws RecordsException {
        List<Row> rows = new ArrayList<>();
        Page page;
        do {
            page = records.as(Reader.me()).list(query.page(rows.size(), PAGE));
            rows.addAll(page.rows());
        } while (rows.size() < page.total() && !page.rows().isEmpty());
        return read(rows);
    }

    private List<KeptFollowUp> read(List<Row> rows) throws RecordsException {
        List<KeptFollowUp> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.readability() == Readability.READABLE) {
                records.as(Reader.me()).find(row.id()).map(KeptFollowUps::kept).ifPresent(read::add);
            }
        }
        return read;
    }

    private JsonObject body(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(FollowUp.TYPE))
                .map(StoredRecord::body).orElseThrow(
                        () -> new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing")));
    }

    private static KeptFollowUp kept(StoredRecord stored) {
        return new KeptFollowUp(stored.id(), stored.version(), PracticeBodies.FOLLOW_UP.read(stored.body()));
    }
}

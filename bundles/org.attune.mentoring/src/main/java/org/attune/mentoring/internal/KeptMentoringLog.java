package org.attune.mentoring.internal;

import java.time.Clock;
import java.util.Optional;

import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.Answer;
import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryPage;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log that the unlocked workspace keeps. Hands each question to whoever knows. */
@Component
public final class KeptMentoringLog implements MentoringLog {
    private static final Query ENTRIES = Query.of(Entry.TYPE);

    private final People people;
    private final EntryReading reading;
    private final Preparation preparation;
    private final Logging logging;
    private final Changing changing;
    private final Adoption adoption;

    /** The log of a workspace. */
    @Activate
    public KeptMentoringLog(@Reference Records records, @Reference People people, @Reference FollowUps followUps,
            @Reference Vocabularies vocabularies) {
        this(records, people, followUps, vocabularies, Clock.systemDefaultZone());
    }

    KeptMentoringLog(Records records, People people, FollowUps followUps, Vocabularies vocabularies, Clock clock) {
        this.people = people;
        this.reading = new EntryReading(records, people, new EntryTitle(vocabularies));
        this.preparation = new Preparation(people, followUps, reading);
        this.changing = new Changing(records, people, followUps, reading, clock);
        this.logging = new Logging(records, people, followUps, changing, clock);
        this.adoption = new Adoption(records, people, followUps, reading, clock);
    }

    @Override
    public Logged log(Entry entry, Optional<Answer> answer, Optional<String> draft) throws RecordsException {
        return logging.log(entry, answer, draft);
    }

    @Override
    public Saved update(RecordId entry, VersionHash base, Entry changed, Optional<String> draft)
            throws RecordsException {
        return changing.update(entry, base, changed, draft);
    }

    @Override
    public Logged move(Logged logged, String learnerCode) throws RecordsException {
        return logging.move(logged, learnerCode);
    }

    @Override
    public void undo(Logged logged) throws RecordsException {
        logging.undo(logged);
    }

    @Override
    public int adopt() throws RecordsException {
        return adoption.adopt();
    }

    @Override
    public EntryPage entries(int offset, int limit) throws RecordsException {
        return reading.page(ENTRIES.page(offset, limit));
    }

    @Override
    public EntryPage entries(RecordId learner, int offset, int limit) throws RecordsException {
        return reading.page(ENTRIES.linkedTo(learner).page(offset, limit));
    }

    @Override
    public Optional<KeptEntry> entry(RecordId id) throws RecordsException {
        return reading.find(id);
    }

    @Override
    public Optional<KeptEntry> lastFor(RecordId learner) throws RecordsException {
        return reading.first(ENTRIES.linkedTo(learner));
    }

    @Override
    public Optional<KeptPerson> lastLearner() throws RecordsException {
        Optional<RecordId> learner = reading.first(ENTRIES.by(Query.Order.LAST_CHANGED))
                .flatMap(kept -> kept.entry().learner());
        return learner.isPresent() ? people.byId(learner.get()) : Optional.empty();
    }

    @Override
    public Optional<BeforeYouMeet> beforeYouMeet(RecordId learner) throws RecordsException {
        return preparation.before(learner);
    }
}

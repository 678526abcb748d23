package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Learning;
import org.attune.practice.Feedback;
import org.attune.practice.FollowUps;
import org.attune.practice.TouchPoint;
import org.attune.program.Learner;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;

/** Changes entries that are kept, and what hangs on them. */
final class Changing {
    private static final Words WORDS = Words.of(Changing.class);

    private final Records records;
    private final LearnerOfEntry learners;
    private final EntryReading reading;
    private final NextTime nextTime;
    private final TimeForFeedback timeForFeedback;
    private final Clock clock;

    Changing(Records records, People people, FollowUps followUps, EntryReading reading, Clock clock) {
        this.records = records;
        this.learners = new LearnerOfEntry(records, people);
        this.reading = reading;
        this.nextTime = new NextTime(followUps);
        this.timeForFeedback = new TimeForFeedback(followUps);
        this.clock = clock;
    }

    Saved update(RecordId id, VersionHash base, Entry changed, Optional<String> draft) throws RecordsException {
        List<Saved> saved = records.commit(new Act(writes(id, base, changed), draft));
        return saved.stream().filter(one -> one.record().equals(id)).findFirst().orElseThrow();
    }

    /** All writes of a change: the learner, when new; the entry; its follow-ups. */
    private List<Write> writes(RecordId id, VersionHash base, Entry changed) throws RecordsException {
        StoredRecord stored = stored(id);
        Entry before = EntryBodies.VIEW.read(stored.body());
        Learner learner = learner(before, changed);
        Entry after = named(LearnerOfEntry.linked(changed, learner));
        List<Write> writes = new ArrayList<>(learner.write().stream().toList());
        writes.add(new Write.Update(id, base, EntryBodies.VIEW.update(stored.body(), after)));
        writes.addAll(nextTime.follow(id, before, after, LocalDate.now(clock)));
        writes.addAll(timeForFeedback.follow(id, before, after, LocalDate.now(clock)));
        return writes;
    }

    /** An entry as it is stored now. */
    StoredRecord stored(RecordId id) throws RecordsException {
        return reading.stored(id).orElseThrow(
                () -> new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing")));
    }

    /** The entry with an id for each touch point and each feedback. */
    static Entry named(Entry entry) {
        Learning learning = entry.learning().orElse(Learning.NONE);
        return entry.edit().touchPoints(entry.touchPoints().stream().map(TouchPoint::named).toList())
                .learning(learning.with(learning.feedback().stream().map(Feedback::named).toList())).done();
    }

    /** A code that was not touched means whom it meant before, even when that person has another code by now. */
    private Learner learner(Entry before, Entry changed) throws RecordsException {
        boolean untouched = changed.learnerCode().equals(before.learnerCode());
        if (untouched && before.learner().isPresent() && !changed.isOwnReflection()) {
            return new Learner(before.learner().get(), before.learnerCode(), Optional.empty());
        }
        return learners.of(changed);
    }
}

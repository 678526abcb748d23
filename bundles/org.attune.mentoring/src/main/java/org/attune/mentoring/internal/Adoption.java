package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUps;
import org.attune.program.Learner;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.Write;

/** Gives entries that know a code only the record of their learner, and their "next time" its follow-up. */
final class Adoption {
    private static final Query UNLINKED = Query.of(Entry.TYPE).withStatus(EntryType.UNLINKED).page(0, 10_000);

    private final Records records;
    private final LearnerOfEntry learners;
    private final EntryReading reading;
    private final NextTime nextTime;
    private final Clock clock;

    Adoption(Records records, People people, FollowUps followUps, EntryReading reading, Clock clock) {
        this.records = records;
        this.learners = new LearnerOfEntry(records, people);
        this.reading = reading;
        this.nextTime = new NextTime(followUps);
        this.clock = clock;
    }

    int adopt() throws RecordsException {
        int adopted = 0;
        for (RecordId id : reading.readable(UNLINKED)) {
            Optional<StoredRecord> stored = reading.stored(id);
            adopted += stored.isPresent() && adopt(stored.get()) ? 1 : 0;
        }
        return adopted;
    }

    private boolean adopt(StoredRecord stored) throws RecordsException {
        Entry entry = EntryBodies.VIEW.read(stored.body());
        Optional<Learner> learner = learner(entry);
        if (learner.isEmpty()) {
            return false;
        }
        Entry linked = Changing.named(entry.about(learner.get().id(), learner.get().code()));
        List<Write> writes = new ArrayList<>(learner.get().write().stream().toList());
        writes.add(new Write.Update(stored.id(), stored.version(), EntryBodies.VIEW.update(stored.body(), linked)));
        nextTime.begin(stored.id(), linked, LocalDate.now(clock)).ifPresent(writes::add);
        records.commit(new Act(writes, Optional.empty()));
        return true;
    }

    /** Empty when two people share the code: only a person can say who is meant. */
    private Optional<Learner> learner(Entry entry) throws RecordsException {
        try {
            return Optional.of(learners.of(entry));
        } catch (RecordsException refused) {
            if (refused.reason() == RecordsException.Reason.INVALID) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}

package org.attune.mentoring.internal;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Logged;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.Write;

/** Takes back a learner who came with an entry, as long as nobody else has use for them. */
final class BegunLearner {
    private static final int ENOUGH_TO_KNOW = 10;

    private final Records records;
    private final People people;

    BegunLearner(Records records, People people) {
        this.records = records;
        this.people = people;
    }

    Optional<Write> undo(Logged logged) throws RecordsException {
        if (logged.begunLearner().isEmpty() || usedElsewhere(logged)) {
            return Optional.empty();
        }
        Saved begun = logged.begunLearner().get();
        Optional<KeptPerson> now = people.byId(begun.record());
        return now.filter(person -> person.version().equals(begun.version()))
                .map(person -> new Write.Undo(begun.record(), begun.version()));
    }

    private boolean usedElsewhere(Logged logged) throws RecordsException {
        List<RecordId> own = logged.all().stream().map(Saved::record).toList();
        return records.as(Reader.me()).list(Query.all().linkedTo(logged.learner()).page(0, ENOUGH_TO_KNOW)).rows()
                .stream().map(Row::id).anyMatch(id -> !own.contains(id));
    }
}

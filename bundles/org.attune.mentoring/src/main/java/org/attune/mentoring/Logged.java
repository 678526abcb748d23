package org.attune.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.RecordId;
import org.attune.records.Saved;

/**
 * An entry that was just logged, with all that was kept in the same act.
 *
 * @param entry the entry
 * @param learner the learner's record
 * @param learnerCode the learner's code
 * @param followUp the follow-up that "next time" became
 * @param answered the intention that was answered
 * @param begunLearner the learner's record, when it began or changed with this act
 */
public record Logged(Saved entry, RecordId learner, String learnerCode, Optional<Saved> followUp,
        Optional<Saved> answered, Optional<Saved> begunLearner) {
    /** Everything that was kept. */
    public List<Saved> all() {
        return Stream.of(Optional.of(entry), followUp, answered, begunLearner)
                .flatMap(Optional::stream).toList();
    }
}

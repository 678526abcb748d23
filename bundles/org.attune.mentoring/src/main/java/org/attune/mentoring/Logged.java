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
 * @param followUps what "next time" and feedback that needs time became
 * @param answered the intention that was answered
 * @param begunLearner the learner's record, when it began or changed with this act
 */
public record Logged(Saved entry, RecordId learner, String learnerCode, List<Saved> followUps,
        Optional<Saved> answered, Optional<Saved> begunLearner) {
    public Logged {
        followUps = List.copyOf(followUps);
    }

    /** Everything that was kept. */
    public List<Saved> all() {
        Stream<Saved> others = Stream.of(answered, begunLearner).flatMap(Optional::stream);
        return Stream.of(Stream.of(entry), followUps.stream(), others).flatMap(saved -> saved).toList();
    }
}

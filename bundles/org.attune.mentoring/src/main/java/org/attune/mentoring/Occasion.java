package org.attune.mentoring;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * How a meeting came about, beside what {@link org.attune.practice.Encounter} says of it. Fields after domain.md 6.1.
 *
 * @param initiatedBy who asked for it: a word of the vocabulary {@code initiated-by}, or another; may be empty
 * @param protectedTime whether the workplace had set the time aside; empty when nobody said
 * @param followed whom the learner followed, by role, such as {@code chaplain}; may be empty
 * @param debriefedIn the record of the later meeting in which it was talked through
 */
public record Occasion(String initiatedBy, Optional<Boolean> protectedTime, String followed,
        Optional<RecordId> debriefedIn) {
    /** Nothing said. */
    public static final Occasion NONE = new Occasion("", Optional.empty(), "", Optional.empty());

    /** The same occasion, talked through in another record. */
    public Occasion debriefedIn(RecordId record) {
        return new Occasion(initiatedBy, protectedTime, followed, Optional.of(record));
    }
}

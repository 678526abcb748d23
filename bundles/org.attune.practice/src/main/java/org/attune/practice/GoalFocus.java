package org.attune.practice;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * What a goal strengthens, so that it shows up in the log, in the needs and in the curriculum alike.
 *
 * @param dimension the id of a dimension of compassion; may be empty
 * @param need the record of the need that it answers
 * @param objective the record of the learning objective that it belongs to
 */
public record GoalFocus(String dimension, Optional<RecordId> need, Optional<RecordId> objective) {
    /** Nothing said. */
    public static final GoalFocus NONE = new GoalFocus("", Optional.empty(), Optional.empty());
    /** The relation of a goal's link to {@link #need}. */
    public static final String NEED_LINK = "need";
    /** The relation of a goal's link to {@link #objective}. */
    public static final String OBJECTIVE_LINK = "objective";

    /** A goal that strengthens one dimension of compassion. */
    public static GoalFocus on(String dimension) {
        return new GoalFocus(dimension, Optional.empty(), Optional.empty());
    }
}

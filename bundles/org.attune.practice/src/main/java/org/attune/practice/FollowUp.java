package org.attune.practice;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * Something to come back to: the view of a body of {@link #TYPE}. What became of it over time is in the record's
 * history.
 *
 * @param kind one of {@link #NEXT_TIME}, {@link #PROMISE}, {@link #OTHER}, or another word
 * @param person whom it is about
 * @param entry the record that it came from
 * @param part the part of that record, such as a touch point's id; may be empty
 * @param text what to try or do, in free words, up to 100,000 characters
 * @param agreedOn the day it was agreed on
 * @param comeBackOn the day to come back to it; without one it is shown when its person is met again
 * @param state a word of {@link States}
 * @param answeredOn the day of the last answer
 */
public record FollowUp(String kind, Optional<RecordId> person, Optional<RecordId> entry, String part, String text,
        Optional<LocalDate> agreedOn, Optional<LocalDate> comeBackOn, String state, Optional<LocalDate> answeredOn) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("practice.follow-up");
    /** What a learner wants to try the next time. */
    public static final String NEXT_TIME = "next-time";
    /** What the mentor has promised. */
    public static final String PROMISE = "promise";
    /** Anything else. */
    public static final String OTHER = "other";
    /** The relation of its link to {@link #person}. */
    public static final String PERSON_LINK = "person";
    /** The relation of its link to {@link #entry}. */
    public static final String ENTRY_LINK = "entry";

    public FollowUp {
        kind = kind.isEmpty() ? OTHER : kind;
        state = state.isEmpty() ? States.OPEN : state;
    }

    /** An open one. */
    public static FollowUp open(String kind, RecordId person, String text, LocalDate agreedOn) {
        return new FollowUp(kind, Optional.of(person), Optional.empty(), "", text, Optional.of(agreedOn),
                Optional.empty(), States.OPEN, Optional.empty());
    }

    /** Whether somebody should still come back to it. */
    public boolean open() {
        return States.isOpen(state);
    }

    /** The same one, coming from a part of a record. */
    public FollowUp from(RecordId record, String ofPart) {
        return new FollowUp(kind, person, Optional.of(record), ofPart, text, agreedOn, comeBackOn, state, answeredOn);
    }

    /** The same one, to be come back to on a day, or on no certain day. */
    public FollowUp backOn(Optional<LocalDate> day) {
        return new FollowUp(kind, person, entry, part, text, agreedOn, day, state, answeredOn);
    }

    /** The same one about somebody else. */
    public FollowUp about(RecordId other) {
        return new FollowUp(kind, Optional.of(other), entry, part, text, agreedOn, comeBackOn, state, answeredOn);
    }

    /** The same one in other words. */
    public FollowUp saying(String words) {
        return new FollowUp(kind, person, entry, part, words, agreedOn, comeBackOn, state, answeredOn);
    }

    /** The same one with an answer. */
    public FollowUp answered(String answer, LocalDate day) {
        return new FollowUp(kind, person, entry, part, text, agreedOn, comeBackOn, answer, Optional.of(day));
    }
}

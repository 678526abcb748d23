package org.attune.practice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * What somebody wants to get better at, put so that they notice when they are there: the view of a body of
 * {@link #TYPE}. The fields are those of a SMART goal (domain.md 6.3) in plain words. All texts are free, up to 100,000
 * characters, and may be empty, except {@code text}.
 *
 * @param person whose goal it is
 * @param text what they want to do, as precisely as they can say (specific)
 * @param notice how they and others will notice (measurable)
 * @param support what makes it possible: time, people, practice (achievable)
 * @param why why it matters to them (relevant)
 * @param until the day by which they want to be there (time-bound)
 * @param focus what it strengthens in the terms of the program
 * @param state a word of {@link GoalStates}
 * @param reason why it was revised or let go
 * @param since the day on which it came to be in this state
 */
public record Goal(Optional<RecordId> person, String text, String notice, String support, String why,
        Optional<LocalDate> until, GoalFocus focus, String state, String reason, Optional<LocalDate> since) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("practice.goal");
    /** The relation of its link to {@link #person}. */
    public static final String PERSON_LINK = "person";

    public Goal {
        focus = Objects.requireNonNullElse(focus, GoalFocus.NONE);
        state = state.isEmpty() ? GoalStates.PROPOSED : state;
    }

    /** A goal that somebody thinks about. */
    public static Goal proposed(RecordId person, String text, LocalDate today) {
        return new Goal(Optional.of(person), text, "", "", "", Optional.empty(), GoalFocus.NONE, GoalStates.PROPOSED,
                "", Optional.of(today));
    }

    /** Whether somebody still works towards it. */
    public boolean open() {
        return GoalStates.isOpen(state);
    }

    /** The same goal in other words. */
    public Goal saying(String words) {
        return new Goal(person, words, notice, support, why, until, focus, state, reason, since);
    }

    /** The same goal with how it is noticed, what makes it possible and why it matters. */
    public Goal with(String howNoticed, String whatSupports, String whyItMatters) {
        return new Goal(person, text, howNoticed, whatSupports, whyItMatters, until, focus, state, reason, since);
    }

    /** The same goal, to be reached by a day or by no certain day. */
    public Goal until(Optional<LocalDate> day) {
        return new Goal(person, text, notice, support, why, day, focus, state, reason, since);
    }

    /** The same goal, strengthening something else. */
    public Goal strengthening(GoalFocus other) {
        return new Goal(person, text, notice, support, why, until, other, state, reason, since);
    }

    /** The same goal in another state from a day on. */
    public Goal in(String otherState, String because, LocalDate day) {
        return new Goal(person, text, notice, support, why, until, focus, otherState, because, Optional.of(day));
    }
}

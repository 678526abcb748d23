package org.attune.debrief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * Something that makes kind care hard, as a team owns it together: the view of a body of {@link #TYPE}. It names
 * nobody: a text that looks as if it did is refused, whatever way it comes in (DB13).
 *
 * @param text what makes it hard, in free words
 * @param tries what could be tried, or was
 * @param state one of {@link #OPEN}, {@link #TRYING}, {@link #EASED}, {@link #LET_GO}, or another word; none counts as
 *            open
 * @param raisedOn the day on which it came up
 * @param origin the record that it came from
 */
public record Problem(String text, List<Line> tries, String state, Optional<LocalDate> raisedOn,
        Optional<RecordId> origin) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("debrief.problem");
    /** The relation of its link to {@link #origin}. */
    public static final String ORIGIN_LINK = "origin";
    /** Nobody has tried anything yet. */
    public static final String OPEN = "open";
    /** Something is being tried. */
    public static final String TRYING = "trying";
    /** It is easier now. */
    public static final String EASED = "eased";
    /** It is let go, for a reason. */
    public static final String LET_GO = "let-go";

    public Problem {
        tries = List.copyOf(tries);
        state = state.isEmpty() ? OPEN : state;
    }

    /** A problem that came up on a day. */
    public static Problem of(String text, LocalDate day) {
        return new Problem(text, List.of(), OPEN, Optional.of(day), Optional.empty());
    }

    /** The same problem with one more thing to try. */
    public Problem trying(String what) {
        return new Problem(text, Gathered.plus(tries, Line.of(what)), TRYING, raisedOn, origin);
    }

    /** The same problem, standing elsewhere. */
    public Problem in(String otherState) {
        return new Problem(text, tries, otherState, raisedOn, origin);
    }
}

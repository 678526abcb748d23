package org.attune.forms.filling;

import java.util.List;

/**
 * Something that is not in order yet.
 *
 * @param place where
 * @param kind what
 * @param bound what the form asks for, as people read it, such as the greatest number; empty where there is none
 */
public record Problem(Place place, Kind kind, String bound) {
    /** What can be out of order while a form is filled in. */
    public enum Kind {
        /** An answer is needed. Told when a person wants to be done, not before. */
        MISSING,
        /** What was typed is no answer of the question's type. */
        UNREAD,
        /** Longer than the form takes. */
        TOO_LONG,
        /** Shorter than the form takes. */
        TOO_SHORT,
        /** Smaller, or earlier, than the form takes. */
        TOO_SMALL,
        /** Larger, or later, than the form takes. */
        TOO_LARGE,
        /** More digits behind the point than the form takes. */
        TOO_PRECISE,
        /** Fewer answers than the form needs. */
        TOO_FEW,
        /** More answers than the form takes. */
        TOO_MANY,
        /** Not written as the form asks. */
        OTHER_FORMAT
    }

    static List<Problem> one(Place place, Kind kind, String bound) {
        return List.of(new Problem(place, kind, bound));
    }
}

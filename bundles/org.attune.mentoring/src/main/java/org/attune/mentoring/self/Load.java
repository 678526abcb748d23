package org.attune.mentoring.self;

/** How heavy the work was, in words: there are numbers in entries, and nobody shall compare them. */
public enum Load {
    /** Light: 0 to 2 of 10. */
    LIGHT,
    /** To be borne: 3 to 5. */
    BEARABLE,
    /** Heavy: 6 to 8. */
    HEAVY,
    /** Too much: 9 and 10. */
    TOO_MUCH;

    /** The word for a number from 0 to 10; what lies outside counts as the nearest. */
    public static Load of(int points) {
        if (points <= 2) {
            return LIGHT;
        }
        if (points <= 5) {
            return BEARABLE;
        }
        return points <= 8 ? HEAVY : TOO_MUCH;
    }
}

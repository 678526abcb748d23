package org.attune.debrief;

/**
 * Something about a debrief that its facilitator should know before, or while, it runs. Texts are in the person's
 * language.
 *
 * @param kind one of the words below
 * @param grave whether it should be answered before the debrief begins; otherwise it is a note
 * @param text what is so
 * @param why what it means, and what to do
 */
public record Caution(String kind, boolean grave, String text, String why) {
    /** A line manager facilitates: reassign, or say why it goes on. */
    public static final String LINE_MANAGER_FACILITATES = "line-manager-facilitates";
    /** A line manager takes part. */
    public static final String LINE_MANAGER_PRESENT = "line-manager-present";
    /** The group is large. */
    public static final String LARGE_GROUP = "large-group";
    /** The group mixes ranks. */
    public static final String MIXED_RANKS = "mixed-ranks";
    /** The time is not kept free. */
    public static final String NO_PROTECTED_TIME = "no-protected-time";
    /** It is held where the work is done, among those who do it. */
    public static final String IN_CONTEXT = "in-context";
    /** A ground rule was broken, and nothing says how it was mended. */
    public static final String WANTS_REPAIR = "wants-repair";
    /** An exercise is for fewer people than are there. */
    public static final String EXERCISE_TOO_LARGE = "exercise-too-large";
}

package org.attune.debrief;

/** What a phase of a debrief can turn talk into. A framework may name other words; they are kept and not offered. */
public final class Captures {
    /** A moment in which compassion could be felt or was missed. */
    public static final String TOUCH_POINT = "touch-point";
    /** Something that could be done better, with somebody to decide on it. */
    public static final String IDEA = "idea";
    /** Somebody does something, and one comes back to it. */
    public static final String FOLLOW_UP = "follow-up";
    /** Something that matters and has no place today. */
    public static final String PARK = "park";
    /** Somebody wants to think about it first. */
    public static final String NEEDS_TIME = "needs-time";
    /** Something that somebody was told about how they met a person. */
    public static final String FEEDBACK = "feedback";
    /** Something done well that is worth sharing. */
    public static final String PRACTICE = "practice";
    /** What the group carries on. */
    public static final String TAKE_AWAY = "take-away";
    /** That somebody tied the event to what they have lived through themselves. */
    public static final String OWN_EXPERIENCE = "own-experience";

    private Captures() {
    }
}

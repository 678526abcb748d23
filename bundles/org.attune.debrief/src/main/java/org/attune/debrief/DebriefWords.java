package org.attune.debrief;

/** The vocabularies that debriefs choose words from; {@link org.attune.frameworks.Vocabularies} has them. */
public final class DebriefWords {
    /** Why a debrief is held. */
    public static final String TRIGGER = "debrief-trigger";
    /** Where it is held. */
    public static final String PLACE = "debrief-place";
    /** How the group mixes in rank. */
    public static final String STANDING = "debrief-standing";
    /** Whether a line manager is there. */
    public static final String LINE_MANAGER = "debrief-line-manager";
    /** Why it was not held. */
    public static final String NOT_HELD = "debrief-not-held";
    /** Why it ended early. */
    public static final String ENDED_EARLY = "debrief-ended-early";
    /** Who gave feedback. */
    public static final String FEEDBACK_SOURCE = "feedback-source";
    /** What feedback names. */
    public static final String FEEDBACK_VALENCE = "feedback-valence";
    /** How feedback was taken. */
    public static final String FEEDBACK_RECEPTIVENESS = "feedback-receptiveness";
    /** How long after the encounter feedback was given. */
    public static final String FEEDBACK_DELAY = "feedback-delay";
    /** How far a practice may be shared. */
    public static final String SHARING_SCOPE = "sharing-scope";
    /** What was decided on an idea. */
    public static final String DECISION = "idea-decision";

    private DebriefWords() {
    }
}

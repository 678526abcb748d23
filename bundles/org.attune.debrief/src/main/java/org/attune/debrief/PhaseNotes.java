package org.attune.debrief;

/**
 * What the facilitator wrote down in a phase.
 *
 * @param id the phase's {@link Phase#linkId}
 * @param title the phase's name when it was led, so that old notes stay readable without their framework
 * @param text the notes, free words without names; may be empty; never leaves the holder's own screen
 * @param seconds how long the phase took, 0 or more
 */
public record PhaseNotes(String id, String title, String text, long seconds) {
    /** The same phase with other notes. */
    public PhaseNotes saying(String words) {
        return new PhaseNotes(id, title, words, seconds);
    }

    /** The same phase, taking longer. */
    public PhaseNotes lasting(long moreSeconds) {
        return new PhaseNotes(id, title, text, seconds + Math.max(0, moreSeconds));
    }
}

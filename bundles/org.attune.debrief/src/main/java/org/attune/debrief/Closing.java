package org.attune.debrief;

import java.util.Optional;

/**
 * How a debrief ended.
 *
 * @param minutes how long it took, 0 to 1440
 * @param endedEarly why it ended early, a word of the vocabulary {@code debrief-ended-early} or free words; else empty
 * @param notHeld why it was not held, a word of the vocabulary {@code debrief-not-held} or free words; else empty
 * @param readTogether whether the group read the summary together
 * @param pulseOffered whether the anonymous climate pulse was handed round
 */
public record Closing(Optional<Integer> minutes, String endedEarly, String notHeld, Optional<Boolean> readTogether,
        Optional<Boolean> pulseOffered) {
    /** It has not ended. */
    public static final Closing EMPTY = new Closing(Optional.empty(), "", "", Optional.empty(), Optional.empty());

    /** The same ending after so many minutes. */
    public Closing after(int held) {
        return new Closing(Optional.of(held), endedEarly, notHeld, readTogether, pulseOffered);
    }

    /** The same ending, early for a reason. */
    public Closing early(String reason) {
        return new Closing(minutes, reason, notHeld, readTogether, pulseOffered);
    }

    /** Not held, for a reason. */
    public Closing notHeld(String reason) {
        return new Closing(minutes, endedEarly, reason, readTogether, pulseOffered);
    }

    /** The same ending, its summary read together or not, the pulse handed round or not. */
    public Closing together(boolean summaryRead, boolean pulseHanded) {
        return new Closing(minutes, endedEarly, notHeld, Optional.of(summaryRead), Optional.of(pulseHanded));
    }
}

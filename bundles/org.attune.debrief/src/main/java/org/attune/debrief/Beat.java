package org.attune.debrief;

import java.time.Instant;

/**
 * One look at both clocks of the machine. The first only runs forward and knows no time of day; the second is set by
 * people and may jump.
 *
 * @param nanos {@link System#nanoTime}: comparable within one process only
 * @param wall the time of day
 */
public record Beat(long nanos, Instant wall) {
    /** A look at the clocks now. */
    public static Beat now() {
        return new Beat(System.nanoTime(), Instant.now());
    }
}

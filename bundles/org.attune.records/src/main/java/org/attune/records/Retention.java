package org.attune.records;

import java.time.Period;
import java.util.Optional;

/**
 * How long records of a type are kept after their last change.
 *
 * @param period the time, or empty for as long as the workspace lives
 */
public record Retention(Optional<Period> period) {
    /** Kept until somebody erases it. */
    public static final Retention UNTIL_ERASED = new Retention(Optional.empty());

    /** Kept for some years after the last change. */
    public static Retention years(int years) {
        return new Retention(Optional.of(Period.ofYears(years)));
    }
}

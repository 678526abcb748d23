package org.attune.forms.scoring;

import java.math.BigDecimal;

/**
 * From a least to a greatest number, both included.
 *
 * @param least the least
 * @param greatest the greatest
 */
public record Range(BigDecimal least, BigDecimal greatest) {
    /** Nothing but 0: what stands where a pack states no range. */
    public static final Range NONE = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    public Range {
        least = least == null ? BigDecimal.ZERO : least;
        greatest = greatest == null ? BigDecimal.ZERO : greatest;
    }

    /** Whether a number lies within. */
    public boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0;
    }

    /** Whether two ranges have the same ends; 1 and 1.0 are the same. */
    public boolean sameAs(Range other) {
        return least.compareTo(other.least) == 0 && greatest.compareTo(other.greatest) == 0;
    }

    /** What an answer counts when its item is turned round. */
    public BigDecimal reverse(BigDecimal answer) {
        return least.add(greatest).subtract(answer);
    }
}

package org.attune.privacy.internal.cells;

import org.attune.privacy.cells.SafeShare;
import org.attune.privacy.cells.Threshold;

/** Shares of a group, with bands at the ends: "nobody" and "all" tell it of each. */
final class Shares {
    private static final int BAND = 5;
    private static final double HUNDRED = 100;
    /** In a group no larger than this, "less than 5 %" would say nobody. */
    private static final double SMALLEST_BANDED = HUNDRED / BAND;

    private Shares() {
    }

    static SafeShare of(int part, int whole, Threshold threshold) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part is 0 or more and not larger than the whole");
        }
        int k = threshold.k();
        if (whole >= k && part >= k && whole - part >= k) {
            return new SafeShare.Shown(HUNDRED * part / whole);
        }
        if (whole <= SMALLEST_BANDED || whole < k) {
            return new SafeShare.Hidden();
        }
        return band(HUNDRED * part / whole);
    }

    private static SafeShare band(double percent) {
        if (percent < BAND) {
            return new SafeShare.Below(BAND);
        }
        return percent > HUNDRED - BAND ? new SafeShare.Above(100 - BAND) : new SafeShare.Hidden();
    }
}

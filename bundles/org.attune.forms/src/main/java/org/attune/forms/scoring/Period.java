package org.attune.forms.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A stretch of the calendar that answers are counted by. The coarser, the less is told of single people. */
public enum Period {
    /** A month, such as {@code 2026-11}. */
    MONTH,
    /** A quarter, such as {@code 2026-Q4}. */
    QUARTER,
    /** A year, such as {@code 2026}. */
    YEAR;

    /** The period that a day lies in; earlier ones come first in the order of texts. */
    public String of(LocalDate day) {
        return switch (this) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}

package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * One voice for somebody as a mentor (domain.md 10.1, ML17): the view of a body of {@link #TYPE}. Who gave it is not
 * kept. It is there to be counted: no screen shows a single one, and counts go through the hiding of small cells.
 *
 * @param nominee who was named
 * @param on the first day of the month in which they were named, so that the day does not tell who did
 */
public record Nomination(Optional<RecordId> nominee, Optional<LocalDate> on) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.nomination");
    /** The relation of its link to {@link #nominee}. */
    public static final String NOMINEE_LINK = "nominee";

    /** A voice for somebody, given in the month of a day. */
    public static Nomination of(RecordId nominee, LocalDate day) {
        return new Nomination(Optional.of(nominee), Optional.of(day.withDayOfMonth(1)));
    }
}

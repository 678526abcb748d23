package org.attune.program;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * A group that learns together: the view of a body of {@link #TYPE}. Who is in it says {@link Person#cohort}, by name: a
 * person may be in a cohort that nobody described.
 *
 * @param name what people call it; 1 to 200 characters
 * @param program the program that it goes through
 * @param from its first day
 * @param until its last day
 */
public record Cohort(String name, Optional<RecordId> program, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.cohort");
    /** The relation of its link to {@link #program}. */
    public static final String PROGRAM_LINK = "program";

    /** A cohort of a program, without days. */
    public static Cohort of(String name, Optional<RecordId> program) {
        return new Cohort(name.strip(), program, Optional.empty(), Optional.empty());
    }

    /** Whether a name as somebody typed it means this cohort: case and outer blanks do not matter. */
    public boolean isCalled(String typed) {
        return name.strip().toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT));
    }
}

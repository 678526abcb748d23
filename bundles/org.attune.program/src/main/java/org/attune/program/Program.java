package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.TypeName;

/**
 * A training program: the view of a body of {@link #TYPE}.
 *
 * @param name what people call it; 1 to 200 characters
 * @param aim what it is for; may be empty
 * @param from its first day
 * @param until its last day
 */
public record Program(String name, String aim, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.program");

    /** A program of which only the name is known. */
    public static Program of(String name) {
        return new Program(name.strip(), "", Optional.empty(), Optional.empty());
    }
}

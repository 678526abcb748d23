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
 * @param signOff whether entries about its learners are signed by learner and mentor; empty where it leaves that to each
 *        workspace
 */
public record Program(String name, String aim, Optional<LocalDate> from, Optional<LocalDate> until,
        Optional<Boolean> signOff) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.program");

    /** A program of which only the name is known. */
    public static Program of(String name) {
        return new Program(name.strip(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same program, in which entries are signed or not. */
    public Program signing(boolean wanted) {
        return new Program(name, aim, from, until, Optional.of(wanted));
    }
}

package org.attune.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.TypeName;

/**
 * Somebody who takes part in the program: the view of a body of {@link #TYPE}.
 *
 * @param code the pseudonymous code, such as {@code L-07}; 1 to 40 characters, free text
 * @param roles words such as {@link Roles#LEARNER}; unknown words are kept
 * @param profession a word of the vocabulary {@code profession}, or any other; may be empty
 * @param cohort the name of the group that they learn in; may be empty
 * @param privateName what the holder calls them; for the holder's own screen only; may be empty
 * @param note anything else, without names; may be empty
 * @param activeFrom their first day in the program
 * @param activeUntil their last day in the program
 */
public record Person(String code, List<String> roles, String profession, String cohort, String privateName, String note,
        Optional<LocalDate> activeFrom, Optional<LocalDate> activeUntil) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.person");
    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 40;

    public Person {
        roles = List.copyOf(roles);
    }

    /** A person of whom only the code and some roles are known. */
    public static Person of(String code, String... roles) {
        return new Person(code.strip(), List.of(roles), "", "", "", "", Optional.empty(), Optional.empty());
    }

    /** Whether they have a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they are in the program on a day; both ends count, an open end never comes. */
    public boolean activeOn(LocalDate day) {
        return activeFrom.filter(day::isBefore).isEmpty() && activeUntil.filter(day::isAfter).isEmpty();
    }

    /** Whether a code as somebody types it means this person: case and outer blanks do not matter. */
    public boolean hasCode(String typed) {
        return fold(code).equals(fold(typed));
    }

    /** The same person with one more role; itself when they have it. */
    public Person plusRole(String role) {
        List<String> more = is(role) ? roles : Stream.concat(roles.stream(), Stream.of(role)).toList();
        return new Person(code, more, profession, cohort, privateName, note, activeFrom, activeUntil);
    }

    /** The same person with another profession. */
    public Person withProfession(String word) {
        return new Person(code, roles, word, cohort, privateName, note, activeFrom, activeUntil);
    }

    /** The same person in another cohort. */
    public Person withCohort(String name) {
        return new Person(code, roles, profession, name, privateName, note, activeFrom, activeUntil);
    }

    /** The same person with another private name. */
    public Person withPrivateName(String name) {
        return new Person(code, roles, profession, cohort, name, note, activeFrom, activeUntil);
    }

    /** The same person, in the program from a day on. */
    public Person from(LocalDate firstDay) {
        return new Person(code, roles, profession, cohort, privateName, note, Optional.of(firstDay), activeUntil);
    }

    /** The same person, in the program up to a day. */
    public Person until(LocalDate lastDay) {
        return new Person(code, roles, profession, cohort, privateName, note, activeFrom, Optional.of(lastDay));
    }

    /** The same person under another code. */
    public Person withCode(String other) {
        return new Person(other, roles, profession, cohort, privateName, note, activeFrom, activeUntil);
    }

    private static String fold(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}

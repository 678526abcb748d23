package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.TypeName;

/**
 * A mentor's look at their own well-being (domain.md 10.1, ML16): the view of a body of {@link #TYPE}. It is for its
 * holder alone: for any other reader its body is empty, and no report or export for others has it. Nothing is scored.
 *
 * @param on the day
 * @param load {@link #STEADY}, {@link #MUCH}, {@link #TOO_MUCH} or another word; may be empty
 * @param weighs what weighs; may be empty
 * @param helps what helps; may be empty
 */
public record CheckIn(Optional<LocalDate> on, String load, String weighs, String helps) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.check-in");
    /** There is room. */
    public static final String STEADY = "steady";
    /** There is much, and it can be carried. */
    public static final String MUCH = "much";
    /** It is more than can be carried alone. */
    public static final String TOO_MUCH = "too-much";

    /** A look on a day. */
    public static CheckIn on(LocalDate day, String load) {
        return new CheckIn(Optional.of(day), load, "", "");
    }

    /** The same look in words. */
    public CheckIn saying(String whatWeighs, String whatHelps) {
        return new CheckIn(on, load, whatWeighs.strip(), whatHelps.strip());
    }
}

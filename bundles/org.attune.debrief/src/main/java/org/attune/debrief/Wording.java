package org.attune.debrief;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.TypeName;

/**
 * A way to say something that a team has agreed on, for its list of shared words: the view of a body of {@link #TYPE}.
 *
 * @param say what they say
 * @param insteadOf what they say it instead of, several ways with {@code |} between them; may be empty
 * @param why why; may be empty
 * @param agreedOn the day on which they agreed
 */
public record Wording(String say, String insteadOf, String why, Optional<LocalDate> agreedOn) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("debrief.wording");

    /** What they say it instead of, as people read it: several ways with commas between them. */
    public String insteadOfInWords() {
        return insteadOf.replace("|", ", ");
    }

    /** A wording that was agreed on a day. */
    public static Wording of(String say, String insteadOf, LocalDate day) {
        return new Wording(say, insteadOf, "", Optional.of(day));
    }
}

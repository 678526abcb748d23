package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a mentor and a learner have agreed on before they begin (domain.md 6.1). All texts are free, without names, up
 * to 100,000 characters, and may be empty.
 *
 * @param signedOn the day on which both said yes
 * @param reviewOn the day to look at it together again
 * @param rhythm how often and how long they meet
 * @param place where they can talk without being overheard
 * @param protectedMinutes minutes a month that the workplace sets aside for it, 0 to 10,000; empty when it is not known
 * @param confidentiality what stays between them, and what cannot
 * @param endRules how either of them ends it
 */
public record Agreement(Optional<LocalDate> signedOn, Optional<LocalDate> reviewOn, String rhythm, String place,
        Optional<Integer> protectedMinutes, String confidentiality, String endRules) {
    /** Nothing agreed on yet. */
    public static final Agreement NONE = new Agreement(Optional.empty(), Optional.empty(), "", "", Optional.empty(), "",
            "");

    /** Whether both have said yes. */
    public boolean signed() {
        return signedOn.isPresent();
    }

    /** The same agreement, said yes to on a day and looked at again on another. */
    public Agreement signed(LocalDate on, LocalDate review) {
        return new Agreement(Optional.of(on), Optional.of(review), rhythm, place, protectedMinutes, confidentiality,
                endRules);
    }

    /** The same agreement with other rules. */
    public Agreement with(String whatStays, String howItEnds) {
        return new Agreement(signedOn, reviewOn, rhythm, place, protectedMinutes, whatStays, howItEnds);
    }

    /** The same agreement on meeting otherwise. */
    public Agreement meeting(String howOften, String where, Optional<Integer> minutesAMonth) {
        return new Agreement(signedOn, reviewOn, howOften, where, minutesAMonth, confidentiality, endRules);
    }
}

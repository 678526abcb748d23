package org.attune.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What learner and mentor have signed. From the first signature on the entry stays as it is; only the other signature
 * and addenda come to it. A signature says "this is how we talked about it", and nothing about clinical facts
 * (domain.md 6.7).
 *
 * @param learnerOn the day on which the learner signed
 * @param mentorOn the day on which the mentor signed
 * @param seal the SHA-256 of what was signed, in hexadecimal; see {@link SignOffs#seal}
 * @param addenda what was added since, oldest first
 */
public record SignOff(Optional<LocalDate> learnerOn, Optional<LocalDate> mentorOn, String seal,
        List<Addendum> addenda) {
    /** Nobody has signed. */
    public static final SignOff NONE = new SignOff(Optional.empty(), Optional.empty(), "", List.of());

    public SignOff {
        addenda = List.copyOf(addenda);
    }

    /** Who signs. */
    public enum Signer {
        /** The learner. */
        LEARNER,
        /** The mentor. */
        MENTOR
    }

    /** Whether somebody has signed. */
    public boolean signed() {
        return learnerOn.isPresent() || mentorOn.isPresent();
    }

    /** Whether somebody in particular has signed. */
    public boolean signedBy(Signer signer) {
        return switch (signer) {
            case LEARNER -> learnerOn.isPresent();
            case MENTOR -> mentorOn.isPresent();
        };
    }

    /** The same with one more signature. */
    public SignOff signed(Signer signer, LocalDate day, String sealed) {
        return switch (signer) {
            case LEARNER -> new SignOff(Optional.of(day), mentorOn, sealed, addenda);
            case MENTOR -> new SignOff(learnerOn, Optional.of(day), sealed, addenda);
        };
    }

    /** The same with one more addendum. */
    public SignOff plus(Addendum addendum) {
        return new SignOff(learnerOn, mentorOn, seal, Stream.concat(addenda.stream(), Stream.of(addendum)).toList());
    }
}

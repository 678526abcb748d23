package org.attune.program.internal;

import java.time.LocalDate;
import java.util.Optional;

/** Days that may be open. */
final class Days {
    private Days() {
    }

    /** Whether both days are known and the first of them comes before the other. */
    static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isPresent();
    }
}

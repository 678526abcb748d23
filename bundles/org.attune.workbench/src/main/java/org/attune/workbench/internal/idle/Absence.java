package org.attune.workbench.internal.idle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** For how long nobody was there, against how long is too long. */
final class Absence {
    /** How long before the end of patience it is told. */
    static final Duration NOTICE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<Duration> patience;
    private Instant last;

    /**
     * @param patience how long is too long, asked anew each time; zero for never
     */
    Absence(Clock clock, Supplier<Duration> patience) {
        this.clock = clock;
        this.patience = patience;
        this.last = clock.instant();
    }

    /** What there is to do. */
    enum Verdict {
        /** Nothing. */
        PRESENT,
        /** Say that it will be too long in a minute. */
        SOON,
        /** It was too long. */
        TOO_LONG
    }

    /** Somebody is there. */
    void end() {
        last = clock.instant();
    }

    /** What there is to do now. A clock that was put back counts as somebody there. */
    Verdict verdict() {
        Duration away = Duration.between(last, clock.instant());
        if (away.isNegative()) {
            end();
        }
        Duration most = patience.get();
        if (most.isZero() || away.isNegative()) {
            return Verdict.PRESENT;
        }
        return away.compareTo(most) >= 0
                ? Verdict.TOO_LONG
                : away.compareTo(most.minus(NOTICE)) >= 0 && most.compareTo(NOTICE) > 0
                        ? Verdict.SOON
                        : Verdict.PRESENT;
    }
}

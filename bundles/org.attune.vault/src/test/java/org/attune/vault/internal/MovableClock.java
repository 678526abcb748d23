package org.attune.vault.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, moved by as much as a test wants. */
final class MovableClock extends Clock {
    private Duration by = Duration.ZERO;

    void move(Duration more) {
        by = by.plus(more);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(by);
    }
}

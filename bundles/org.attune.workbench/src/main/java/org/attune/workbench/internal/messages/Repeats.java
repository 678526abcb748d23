package org.attune.workbench.internal.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows which failures were written lately, so that one that comes with every paint does not fill the log. */
final class Repeats {
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final int MOST = 50;

    private final Clock clock;
    private final Map<String, Instant> written = new LinkedHashMap<>();

    Repeats(Clock clock) {
        this.clock = clock;
    }

    /** Whether a failure from the same place was not written within a minute; it counts as written then. */
    synchronized boolean isNews(Throwable failure) {
        StackTraceElement[] at = failure.getStackTrace();
        String place = failure.getClass().getName() + (at.length == 0 ? "" : at[0].toString());
        Instant now = clock.instant();
        written.values().removeIf(when -> Duration.between(when, now).compareTo(LATELY) > 0);
        boolean news = !written.containsKey(place) && written.size() < MOST;
        if (news) {
            written.put(place, now);
        }
        return news;
    }
}

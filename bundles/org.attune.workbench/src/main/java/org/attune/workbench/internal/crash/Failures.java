package org.attune.workbench.internal.crash;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;

/** Decides when failures are so many or so grave that a person has to choose how to go on. Any thread. */
public final class Failures {
    /** More than this many within {@link #WHILE} are too many. */
    static final int MANY = 5;
    static final Duration WHILE = Duration.ofSeconds(10);

    private final Clock clock;
    private final Deque<Instant> lately = new ArrayDeque<>();

    /**
     * @param clock tells how long ago a failure was
     */
    public Failures(Clock clock) {
        this.clock = clock;
    }

    /** Counts a failure, and says whether a person has to be asked now. */
    public synchronized boolean isTooMuch(Throwable failure) {
        Instant now = clock.instant();
        while (!lately.isEmpty() && Duration.between(lately.getFirst(), now).compareTo(WHILE) > 0) {
            lately.removeFirst();
        }
        if (lately.size() <= MANY) {
            lately.addLast(now);
        }
        return isFatal(failure) || lately.size() > MANY;
    }

    /** Begins to count anew. */
    public synchronized void forget() {
        lately.clear();
    }

    /** Whether the window cannot be relied on after it: no memory, or nothing left to make windows of. */
    static boolean isFatal(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError memory -> true;
            case SWTError error -> error.code == SWT.ERROR_NO_HANDLES;
            case SWTException wrapped -> wrapped.code == SWT.ERROR_NO_HANDLES;
            default -> false;
        };
    }
}

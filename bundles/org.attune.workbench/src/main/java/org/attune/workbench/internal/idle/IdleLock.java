package org.attune.workbench.internal.idle;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import org.attune.workbench.internal.idle.Absence.Verdict;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Locks when no key and no mouse was used in any window of a display for too long. On its thread. What runs in the
 * background does not keep it from locking.
 */
public final class IdleLock implements AutoCloseable {
    private static final int LOOK_EVERY = 5_000;
    private static final int[] SIGNS_OF_LIFE = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel, SWT.Arm};

    private final Display display;
    private final Absence absence;
    private final Guarded guarded;
    private final Listener listener = this::sign;
    private boolean told;
    private boolean closed;

    /** What is locked. */
    public interface Guarded {
        /** Whether it is open, and can be opened again by who locked it. */
        boolean isOpen();

        /** It locks in a minute unless somebody is there. */
        void soon();

        /** Somebody is there again before it was locked. */
        void back();

        /** Nobody was there for too long. */
        void lock();
    }

    /**
     * Begins to look.
     *
     * @param patience how long is too long, asked anew each time; zero for never
     */
    public IdleLock(Display display, Clock clock, Supplier<Duration> patience, Guarded guarded) {
        this.display = display;
        this.absence = new Absence(clock, patience);
        this.guarded = guarded;
        for (int sign : SIGNS_OF_LIFE) {
            display.addFilter(sign, listener);
        }
        display.timerExec(LOOK_EVERY, this::lookAgain);
    }

    /** Looks at the clock now. */
    public void look() {
        Verdict verdict = guarded.isOpen() ? absence.verdict() : Verdict.PRESENT;
        if (verdict == Verdict.TOO_LONG) {
            absence.end();
            told = false;
            guarded.lock();
        } else if (verdict == Verdict.SOON && !told) {
            told = true;
            guarded.soon();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (int sign : SIGNS_OF_LIFE) {
            display.removeFilter(sign, listener);
        }
    }

    /** The first touch after a long sleep finds the workspace locked. */
    private void sign(Event event) {
        boolean tooLong = guarded.isOpen() && absence.verdict() == Verdict.TOO_LONG;
        if (tooLong) {
            event.type = SWT.None;
            display.asyncExec(this::lookUnlessClosed);
            return;
        }
        absence.end();
        if (told) {
            told = false;
            guarded.back();
        }
    }

    private void lookAgain() {
        if (!closed) {
            look();
            display.timerExec(LOOK_EVERY, this::lookAgain);
        }
    }

    private void lookUnlessClosed() {
        if (!closed) {
            look();
        }
    }
}

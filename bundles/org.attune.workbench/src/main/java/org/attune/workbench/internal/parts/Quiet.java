package org.attune.workbench.internal.parts;

import java.time.Duration;

import org.attune.workbench.internal.background.Workers;
import org.eclipse.swt.widgets.Display;

/** Waits, without keeping anybody, until the background has nothing left to do. On the user interface's thread. */
public final class Quiet {
    private static final int LOOK_EVERY = 20;

    private final Display display;
    private final Workers workers;
    private final long deadline;
    private final Runnable then;

    private Quiet(Display display, Workers workers, Duration patience, Runnable then) {
        this.display = display;
        this.workers = workers;
        this.deadline = System.nanoTime() + patience.toNanos();
        this.then = then;
    }

    /**
     * Goes on when the background is quiet.
     *
     * @param patience after this time it goes on anyway
     */
    public static void then(Display display, Workers workers, Duration patience, Runnable then) {
        new Quiet(display, workers, patience, then).look();
    }

    private void look() {
        if (workers.quiet() || System.nanoTime() > deadline) {
            then.run();
        } else {
            display.timerExec(LOOK_EVERY, this::look);
        }
    }
}

package org.attune.privacy.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.privacy.Finding;
import org.attune.privacy.ui.Scanning;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Scans the text of a field a moment after the last key, away from the display's thread. A result for a text that has
 * changed since is dropped. All methods are called on the display's thread.
 */
public final class DelayedScan {
    private static final System.Logger LOG = System.getLogger(DelayedScan.class.getName());
    private static final int PAUSE_MILLIS = 300;
    private final Display display;
    private final Scanning scanning;
    private final Supplier<String> text;
    private final Consumer<List<Finding>> result;
    private final Runnable afterPause = this::scan;
    private final List<Runnable> waiting = new ArrayList<>();
    private long wanted;

    /**
     * @param text gives the text of the field
     * @param result takes the places found, on the display's thread, while the text is still the one that was scanned
     */
    public DelayedScan(Display display, Scanning scanning, Supplier<String> text, Consumer<List<Finding>> result) {
        this.display = display;
        this.scanning = scanning;
        this.text = text;
        this.result = result;
    }

    /** The text has changed: scan it when no other change comes for 300 milliseconds. */
    public void textChanged() {
        wanted++;
        display.timerExec(PAUSE_MILLIS, afterPause);
    }

    /** Scans at once, and runs something when what stands in the field was scanned, or the field has gone. */
    public void now(Runnable then) {
        waiting.add(then);
        textChanged();
        display.timerExec(0, afterPause);
    }

    /** The field goes away: no result comes any more. */
    public void stop() {
        wanted++;
        display.timerExec(-1, afterPause);
        release();
    }

    private void scan() {
        String now = text.get();
        long number = wanted;
        if (TextCheck.isTooLong(now)) {
            accept(List.of());
            return;
        }
        try {
            scanning.executor().execute(() -> deliver(number, findings(now)));
        } catch (RejectedExecutionException closing) {
            LOG.log(System.Logger.Level.DEBUG, "A text was not scanned: its executor takes no more work.");
            release();
        }
    }

    private List<Finding> findings(String now) {
        try {
            return scanning.scan().scan(now, scanning.roster().get());
        } catch (RuntimeException failed) {
            // Only the type of the failure: its message could hold a piece of the text.
            LOG.log(System.Logger.Level.WARNING, "A text was not scanned: {0}", failed.getClass().getName());
            return List.of();
        }
    }

    private void deliver(long number, List<Finding> findings) {
        try {
            display.asyncExec(() -> acceptIfStillWanted(number, findings));
        } catch (SWTException closing) {
            if (closing.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw closing;
            }
        }
    }

    private void acceptIfStillWanted(long number, List<Finding> findings) {
        if (number == wanted) {
            accept(findings);
        }
    }

    private void accept(List<Finding> findings) {
        result.accept(findings);
        release();
    }

    private void release() {
        List<Runnable> released = List.copyOf(waiting);
        waiting.clear();
        released.forEach(Runnable::run);
    }
}

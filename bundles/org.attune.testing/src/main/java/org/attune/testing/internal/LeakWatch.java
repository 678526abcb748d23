package org.attune.testing.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Display;

/**
 * Collects resources that were lost without being disposed.
 * <p>
 * SWT reports them some time after a garbage collection, in no promised order. To know that a report is complete, the
 * watch loses a region on purpose and waits for it, twice: what was lost before the first collection is reported
 * before what was lost between the two.
 */
final class LeakWatch implements Consumer<Error> {
    private static final int SECONDS_FOR_A_REPORT = 5;
    private static final int ROUNDS = 2;

    private final BlockingQueue<Error> reports = new LinkedBlockingQueue<>();

    @Override
    public void accept(Error allocation) {
        reports.add(allocation);
    }

    /** What was lost since the last call, each with the place that made it. On the display's thread. */
    List<String> lost(Display display) {
        List<String> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            loseOne(display);
            System.gc();
            collect(found);
        }
        return found;
    }

    static String trace(Throwable thrown) {
        StringWriter lines = new StringWriter();
        thrown.printStackTrace(new PrintWriter(lines, true));
        return lines.toString();
    }

    private static void loseOne(Display display) {
        new Region(display);
    }

    private void collect(List<String> found) {
        try {
            Error report = reports.poll(SECONDS_FOR_A_REPORT, TimeUnit.SECONDS);
            while (report != null && !isOurs(report)) {
                found.add("Lost without being disposed: " + trace(report));
                report = reports.poll(SECONDS_FOR_A_REPORT, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOurs(Error report) {
        return Arrays.stream(report.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(LeakWatch.class.getName()));
    }
}

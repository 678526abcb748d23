package org.attune.workbench.internal.crash;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Watches whether a thread goes on answering. While it does not, the log gets one entry with the places that it is at;
 * when it answers again, somebody hears for how long it did not.
 */
public final class HangWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HangWatch.class.getName());
    /** Native dialogs have a loop of their own inside, in which nobody waits in vain. */
    private static final Set<String> NATIVE = Set.of("org.eclipse.swt.widgets.FileDialog",
            "org.eclipse.swt.widgets.DirectoryDialog", "org.eclipse.swt.printing.PrintDialog",
            "org.eclipse.swt.printing.Printer", "org.eclipse.swt.widgets.MessageBox",
            "org.eclipse.swt.widgets.ColorDialog", "org.eclipse.swt.widgets.FontDialog");

    private final Thread watched;
    private final Executor ask;
    private final Duration patience;
    private final Listener listener;
    private final Thread watch;
    private volatile boolean closed;

    /** Hears of a thread that answers again. */
    @FunctionalInterface
    public interface Listener {
        /**
         * It answers again. On the watch's thread.
         *
         * @param silence for how long it did not
         * @param where the places it was at, innermost first
         */
        void answersAgain(Duration silence, List<StackTraceElement> where);
    }

    /**
     * Begins to watch.
     *
     * @param watched the thread
     * @param ask runs something on it
     * @param patience after how long without an answer it counts, and how often it is asked
     */
    public HangWatch(Thread watched, Executor ask, Duration patience, Listener listener) {
        this.watched = watched;
        this.ask = ask;
        this.patience = patience;
        this.listener = listener;
        watch = Thread.ofPlatform().daemon().name("attune-hang-watch").start(this::run);
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
    }

    private void run() {
        try {
            while (!closed) {
                askOnce();
                Thread.sleep(patience);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnce() throws InterruptedException {
        Semaphore answer = new Semaphore(0);
        long asked = System.nanoTime();
        ask.execute(answer::release);
        if (!answer.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            List<StackTraceElement> where = List.of(watched.getStackTrace());
            boolean waitsForPerson = where.stream().anyMatch(at -> NATIVE.contains(at.getClassName()));
            if (!waitsForPerson) {
                LOG.log(System.Logger.Level.WARNING, () -> "The window does not answer; it is at:\n" + lines(where));
            }
            answer.acquire();
            if (!waitsForPerson) {
                listener.answersAgain(Duration.ofNanos(System.nanoTime() - asked), where);
            }
        }
    }

    private static String lines(List<StackTraceElement> where) {
        return where.stream().map(at -> "    at " + at)
                .collect(Collectors.joining("\n"));
    }
}

package org.attune.launcher;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Lends the process's first thread, which macOS wants a window to be drawn by. */
final class MainThread implements Executor {
    private static final System.Logger LOG = System.getLogger(MainThread.class.getName());

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private volatile boolean ended;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * Runs the task later on the main thread, after those given before; does not wait.
     *
     * @throws RejectedExecutionException once the framework has stopped
     */
    @Override
    public void execute(Runnable task) {
        if (ended) {
            throw new RejectedExecutionException("the program is ending");
        }
        asked.incrementAndGet();
        tasks.add(task);
    }

    /** How many tasks it was ever given. */
    int asked() {
        return asked.get();
    }

    /** To be called by the main thread itself: runs tasks until {@link #end}. */
    void runTasks() throws InterruptedException {
        while (!ended) {
            run(tasks.take());
        }
    }

    void end() {
        tasks.add(() -> ended = true);
    }

    /** A task that fails ends itself, never the thread that the next window needs. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(System.Logger.Level.ERROR, "A task on the main thread failed.", failure);
        }
    }
}

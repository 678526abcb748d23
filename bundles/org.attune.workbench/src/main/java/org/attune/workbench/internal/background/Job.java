package org.attune.workbench.internal.background;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.attune.workbench.Background.Work;
import org.attune.workbench.Progress;

/** One piece of work in the background. Any thread. */
public final class Job implements Progress {
    private static final long TOLD_EVERY = Duration.ofMillis(100).toNanos();

    private final String what;
    private final Workers workers;
    private final Runnable body;
    private final CompletableFuture<?> result;
    private final long submitted = System.nanoTime();
    private volatile Extent extent = new Extent(0, 0);
    private volatile long told = submitted;
    private Thread runner;

    private <T> Job(String what, Workers workers, Work<T> work, CompletableFuture<T> result) {
        this.what = what;
        this.workers = workers;
        this.body = () -> complete(work, result);
        this.result = result;
    }

    /** The result is completed, or cancelled, when the job has left the list of jobs. */
    static <T> Job begin(String what, Workers workers, Work<T> work, CompletableFuture<T> result) {
        Job job = new Job(what, workers, work, result);
        workers.begun(job);
        return job;
    }

    /**
     * How far something is.
     *
     * @param done steps done
     * @param total all steps; 0 when nobody said
     */
    public record Extent(long done, long total) {
        /** Whether anybody said how much there is to do. */
        public boolean isKnown() {
            return total > 0;
        }
    }

    /** What it is, for people. */
    public String what() {
        return what;
    }

    /** How far it is. */
    public Extent extent() {
        return extent;
    }

    /** How long it has been waited for. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - submitted);
    }

    /** Ends it: what has not begun does not begin, what has begun is interrupted. Its result is dropped. */
    public void cancel() {
        workers.ended(this);
        result.cancel(false);
        synchronized (this) {
            if (runner != null) {
                runner.interrupt();
            }
        }
    }

    @Override
    public void total(long steps) {
        extent = new Extent(extent.done(), steps);
    }

    @Override
    public void done(long steps) {
        if (result.isCancelled()) {
            throw new CancellationException();
        }
        extent = new Extent(steps, extent.total());
        if (System.nanoTime() - told > TOLD_EVERY) {
            told = System.nanoTime();
            workers.changed();
        }
    }

    void run() {
        if (result.isDone()) {
            return;
        }
        runBy(Thread.currentThread());
        try {
            body.run();
        } finally {
            runBy(null);
        }
    }

    /** The flag of an interrupt meant for this job must not reach the next one. */
    private synchronized void runBy(Thread thread) {
        runner = thread;
        if (thread == null) {
            Thread.interrupted();
        }
    }

    private <T> void complete(Work<T> work, CompletableFuture<T> result) {
        try {
            T made = work.run(this);
            workers.ended(this);
            result.complete(made);
        } catch (InterruptedException stopped) {
            fail(new CancellationException());
        } catch (Exception | Error failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        workers.ended(this);
        result.completeExceptionally(failure);
    }
}

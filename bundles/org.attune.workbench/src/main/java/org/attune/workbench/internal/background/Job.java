package org.attune.workbench.internal.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One piece of work in the background. Any thread. */
public final class Job {
    private final String what;
    private final Runnable body;
    private final CompletableFuture<?> result;
    private final long submitted = System.nanoTime();
    private Thread runner;

    private Job(String what, Runnable body, CompletableFuture<?> result) {
        this.what = what;
        this.body = body;
        this.result = result;
    }

    static <T> Job of(String what, Callable<T> work, CompletableFuture<T> result) {
        return new Job(what, () -> complete(work, result), result);
    }

    /** What it is, for people. */
    public String what() {
        return what;
    }

    /** How long it has been waited for. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - submitted);
    }

    /** Ends it: what has not begun does not begin, what has begun is interrupted. Its result is dropped. */
    public void cancel() {
        result.cancel(false);
        synchronized (this) {
            if (runner != null) {
                runner.interrupt();
            }
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

    private static <T> void complete(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (InterruptedException stopped) {
            result.completeExceptionally(new CancellationException());
        } catch (Exception | LinkageError | AssertionError failure) {
            result.completeExceptionally(failure);
        }
    }
}

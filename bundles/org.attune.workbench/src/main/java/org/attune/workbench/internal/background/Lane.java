package org.attune.workbench.internal.background;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.attune.workbench.Background;

/** The background of one contribution: its work is done one by one, in its order. Any thread. */
public final class Lane implements Background {
    private final Workers workers;
    private final Executor ui;
    private final BiConsumer<String, Exception> failures;
    private final Queue<Job> waiting = new ArrayDeque<>();
    private boolean running;
    private volatile boolean open = true;

    /**
     * @param ui runs on the user interface's thread, later
     * @param failures hears of work that failed and that the caller does not tell of: what it was, and why; on the user
     *        interface's thread
     */
    public Lane(Workers workers, Executor ui, BiConsumer<String, Exception> failures) {
        this.workers = workers;
        this.ui = ui;
        this.failures = failures;
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then) {
        call(what, work, then, failure -> failures.accept(what, failure));
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        result.whenComplete((value, problem) -> ui.execute(() -> handOver(value, problem, then, failed)));
        add(Job.of(what, work, result), result);
    }

    @Override
    public <T> CompletionStage<T> submit(String what, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        add(Job.of(what, work, result), result);
        return result.whenComplete((value, problem) -> workers.handedOver());
    }

    /** From now on results are dropped; work that was begun is still done, so that what was typed is kept. */
    public void close() {
        open = false;
    }

    private <T> void handOver(T value, Throwable problem, Consumer<T> then, Consumer<Exception> failed) {
        try {
            if (open && problem == null) {
                then.accept(value);
            } else if (open && !(problem instanceof CancellationException)) {
                failed.accept(problem instanceof Exception failure ? failure : new IllegalStateException(problem));
            }
        } finally {
            workers.handedOver();
        }
    }

    private void add(Job job, CompletableFuture<?> result) {
        workers.begun(job);
        result.whenComplete((value, problem) -> workers.ended(job));
        try {
            enqueue(job);
        } catch (RejectedExecutionException closed) {
            result.cancel(false);
        }
    }

    private synchronized void enqueue(Job job) {
        waiting.add(job);
        if (!running) {
            running = true;
            workers.execute(this::next);
        }
    }

    private void next() {
        take().ifPresent(job -> {
            try {
                job.run();
            } finally {
                goOn();
            }
        });
    }

    /** Lets other lanes come in between; what waits when the workers close is done at once, so that it is kept. */
    private void goOn() {
        try {
            workers.execute(this::next);
        } catch (RejectedExecutionException closed) {
            next();
        }
    }

    private synchronized Optional<Job> take() {
        Optional<Job> job = Optional.ofNullable(waiting.poll());
        running = job.isPresent();
        return job;
    }
}

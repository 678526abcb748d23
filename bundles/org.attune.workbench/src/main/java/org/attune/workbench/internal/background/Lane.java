package org.attune.workbench.internal.background;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.attune.workbench.Background;

/** The background of one contribution: its work is done one by one, in its order. Any thread. */
public final class Lane implements Background {
    private final Workers workers;
    private final Delivery delivery;
    private final Turns turns;

    /**
     * @param ui runs on the user interface's thread, later
     * @param failures hears of work that failed and that the caller does not tell of: what it was, and why; on the user
     *        interface's thread
     */
    public Lane(Workers workers, Executor ui, BiConsumer<String, Exception> failures) {
        this(workers, new Delivery(workers, ui, failures), new Turns(workers));
    }

    private Lane(Workers workers, Delivery delivery, Turns turns) {
        this.workers = workers;
        this.delivery = delivery;
        this.turns = turns;
    }

    @Override
    public Background queue(String resource) {
        return new Lane(workers, delivery, workers.turns(resource));
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then) {
        call(what, work, then, failure -> delivery.tell(what, failure));
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        run(what, progress -> work.call(), then, failed);
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> then) {
        run(what, work, then, failure -> delivery.tell(what, failure));
    }

    @Override
    public <T> CompletionStage<T> submit(String what, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletionStage<T> told = result.whenComplete((value, problem) -> workers.handedOver());
        turns.add(Job.begin(what, workers, progress -> work.call(), result));
        return told;
    }

    /** From now on results are dropped; work that was begun is still done, so that what was typed is kept. */
    public void close() {
        delivery.close();
    }

    private <T> void run(String what, Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        result.whenComplete((value, problem) -> delivery.bring(value, problem, then, failed));
        turns.add(Job.begin(what, workers, work, result));
    }
}

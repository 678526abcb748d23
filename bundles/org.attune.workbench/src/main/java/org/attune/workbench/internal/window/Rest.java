package org.attune.workbench.internal.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * What is installed and not needed for the first page: it starts when that page stands, or earlier when somebody cannot go
 * on without. Any thread.
 */
final class Rest {
    private final Consumer<Runnable> starter;
    private final CompletableFuture<Void> here = new CompletableFuture<>();

    /** @param starter starts it, if it is not, and runs a task when all of it is there */
    Rest(Consumer<Runnable> starter) {
        this.starter = starter;
    }

    /** Where nobody starts a program step by step, all is there from the beginning. */
    static Rest none() {
        Rest none = new Rest(Runnable::run);
        none.begin();
        return none;
    }

    boolean isHere() {
        return here.isDone();
    }

    /** Runs a task when all of it is there, on any thread; at once, if it is. */
    void whenHere(Runnable task) {
        here.thenRun(task);
    }

    /** Starts it; does not wait. */
    void begin() {
        starter.accept(() -> here.complete(null));
    }

    /** Starts it and waits until all of it is there. Not on the user interface's thread. */
    void await() throws InterruptedException {
        CountDownLatch complete = new CountDownLatch(1);
        whenHere(complete::countDown);
        begin();
        complete.await();
    }
}

package org.attune.workbench.internal.background;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

/** Jobs that are done one by one, in their order. Any thread. */
final class Turns {
    private final Workers workers;
    private final Queue<Job> waiting = new ArrayDeque<>();
    private boolean running;

    Turns(Workers workers) {
        this.workers = workers;
    }

    /** Does it when those before it are done; a job that comes too late, when the workers are closed, is cancelled. */
    void add(Job job) {
        try {
            enqueue(job);
        } catch (RejectedExecutionException closed) {
            job.cancel();
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

    /** Lets others come in between; what waits when the workers close is done at once, so that it is kept. */
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

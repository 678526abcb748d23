package org.attune.workbench.internal.background;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Brings results to one contribution, on the user interface's thread, for as long as it is open. */
final class Delivery {
    private final Workers workers;
    private final Executor ui;
    private final BiConsumer<String, Exception> failures;
    private volatile boolean open = true;

    Delivery(Workers workers, Executor ui, BiConsumer<String, Exception> failures) {
        this.workers = workers;
        this.ui = ui;
        this.failures = failures;
    }

    void close() {
        open = false;
    }

    /** Tells of a failure that the caller does not tell of. */
    void tell(String what, Exception failure) {
        failures.accept(what, failure);
    }

    <T> void bring(T value, Throwable problem, Consumer<T> then, Consumer<Exception> failed) {
        if (open) {
            ui.execute(() -> handOver(value, problem, then, failed));
        } else {
            workers.handedOver();
        }
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
}

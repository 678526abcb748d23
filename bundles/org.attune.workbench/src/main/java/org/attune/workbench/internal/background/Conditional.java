package org.attune.workbench.internal.background;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.attune.workbench.Background;

/** Somebody else's background, whose results come only while a condition holds. */
public final class Conditional implements Background {
    private final Background inner;
    private final BooleanSupplier condition;

    /**
     * @param condition asked on the user interface's thread before a result is handed over
     */
    public Conditional(Background inner, BooleanSupplier condition) {
        this.inner = inner;
        this.condition = condition;
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then) {
        inner.call(what, work, held(then));
    }

    @Override
    public <T> void call(String what, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        inner.call(what, work, held(then), held(failed));
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> then) {
        inner.run(what, work, held(then));
    }

    @Override
    public <T> CompletionStage<T> submit(String what, Callable<T> work) {
        return inner.submit(what, work);
    }

    @Override
    public Background queue(String resource) {
        return new Conditional(inner.queue(resource), condition);
    }

    private <T> Consumer<T> held(Consumer<T> then) {
        return value -> {
            if (condition.getAsBoolean()) {
                then.accept(value);
            }
        };
    }
}

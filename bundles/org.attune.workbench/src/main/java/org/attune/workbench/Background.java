package org.attune.workbench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Work that waits, away from the user interface's thread. What takes over half a second is shown in the status line by
 * its name, with a way to cancel it: its thread is then interrupted and its result dropped. A failure is told to the
 * person once, in words, and written to the log without text of a record.
 */
@ProviderType
public interface Background {
    /**
     * Does the work and hands the result over on the user interface's thread, unless the contribution was closed
     * meanwhile.
     *
     * @param what what it is, for the status line, such as "Reading learners"
     */
    <T> void call(String what, Callable<T> work, Consumer<T> then);

    /**
     * Does the work, and tells of a failure where the caller wants it: both consumers run on the user interface's
     * thread, unless the contribution was closed meanwhile.
     */
    <T> void call(String what, Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

    /** As {@link #call(String, Callable, Consumer)}, for work that tells how far it is. */
    <T> void run(String what, Work<T> work, Consumer<T> then);

    /** Does the work; the stage completes on the worker's thread. For {@link Editor#save}. */
    <T> CompletionStage<T> submit(String what, Callable<T> work);

    /**
     * This background, with its work done in the order in which <em>everybody</em> asks for this resource, one by one.
     * Otherwise only one contribution's own work is in order.
     *
     * @param resource a name that those agree on who use it, such as {@code mentoring.import}; few and fixed
     */
    Background queue(String resource);

    /**
     * Work that tells how far it is.
     *
     * @param <T> what comes of it
     */
    @ConsumerType
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it, on a thread of the background.
         *
         * @throws Exception told to the person as a failure, unless the work was cancelled
         */
        T run(Progress progress) throws Exception;
    }
}

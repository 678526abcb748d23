package org.attune.workbench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Work that waits, away from the user interface's thread. What takes over half a second is shown in the status line by
 * its name. A failure is told to the person once, in words, and written to the log without text of a record.
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

    /** Does the work; the stage completes on the worker's thread. For {@link Editor#save}. */
    <T> CompletionStage<T> submit(String what, Callable<T> work);
}

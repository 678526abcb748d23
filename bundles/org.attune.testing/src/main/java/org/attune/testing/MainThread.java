package org.attune.testing;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * The main thread of a product, played by a test inside the framework.
 * <p>
 * The launcher offers the main thread as an {@code Executor} service, on which the workbench runs its window. Where the
 * tester has the main thread instead, this offers the same service and works off what is handed to it, while the
 * journey runs on a thread beside it, with a {@link Robot}.
 */
public final class MainThread {
    private static final Runnable OVER = () -> {
        throw new IllegalStateException("The end of a journey is not a task");
    };

    private MainThread() {
    }

    /**
     * Runs a journey on a thread of its own and is the main thread meanwhile. Comes back when the journey is over and
     * the tasks before its end have returned: close the window in the journey, or this waits for it.
     *
     * @param context registers the service, with {@code attune.thread=main} and
     * {@code attune.ready={page,console,window}}; it is gone again afterwards
     * @param journey what to do; it may throw
     * @return what the journey gave
     * @throws Exception what the journey threw, or, when it went well, what a task on the main thread threw
     */
    public static <T> T during(BundleContext context, Callable<T> journey) throws Exception {
        BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        ServiceRegistration<Executor> offered = context.registerService(Executor.class, tasks::add, properties());
        try {
            return run(journey, tasks);
        } finally {
            offered.unregister();
        }
    }

    private static <T> T run(Callable<T> journey, BlockingQueue<Runnable> tasks) throws Exception {
        FutureTask<T> result = new FutureTask<>(journey);
        Thread person = new Thread(() -> {
            result.run();
            tasks.add(OVER);
        }, "person");
        person.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        person.start();
        Failures failures = new Failures();
        for (Runnable task = tasks.take(); task != OVER; task = tasks.take()) {
            failures.collect(task);
        }
        return failures.addTo(result);
    }

    private static Dictionary<String, Object> properties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("attune.thread", "main");
        properties.put("attune.ready", new String[]{"page", "console", "window"});
        return properties;
    }

    /** What tasks on the main thread threw; the journey goes on, for its own failure usually says more. */
    private static final class Failures {
        private final IllegalStateException all = new IllegalStateException("A task on the main thread failed");

        void collect(Runnable task) {
            try {
                task.run();
            } catch (RuntimeException | Error failed) {
                all.addSuppressed(failed);
            }
        }

        <T> T addTo(FutureTask<T> result) throws Exception {
            T value = valueOf(result);
            if (all.getSuppressed().length > 0) {
                throw all;
            }
            return value;
        }

        private <T> T valueOf(FutureTask<T> result) throws Exception {
            try {
                return result.get();
            } catch (ExecutionException thrown) {
                Throwable failure = thrown.getCause();
                if (all.getSuppressed().length > 0) {
                    failure.addSuppressed(all);
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (Exception) failure;
            }
        }
    }
}

package org.attune.workbench.internal.background;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The few threads of the background, and what runs on them. Any thread.
 * <p>
 * Each contribution has a {@link Lane} of its own: what it asks for is done one by one, in its order, so that a draft
 * kept and then thrown away is gone; the lanes run beside each other, so that nobody waits for a slow neighbour.
 */
@Component(service = Workers.class)
public final class Workers implements AutoCloseable {
    private static final int THREADS = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, named());
    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Turns> resources = new ConcurrentHashMap<>();
    private final AtomicInteger unfinished = new AtomicInteger();

    /** What waits or runs now, oldest first. */
    public List<Job> jobs() {
        return List.copyOf(jobs);
    }

    /** Whether nothing runs, waits, or has a result that was not yet handed over. */
    public boolean quiet() {
        return unfinished.get() == 0;
    }

    /**
     * Calls the listener when a job begins to wait, gets on or ends, on any thread.
     *
     * @return ends the listening when run
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Takes no more work; what runs comes to its end. */
    @Override
    @Deactivate
    public void close() {
        pool.shutdown();
    }

    void begun(Job job) {
        unfinished.incrementAndGet();
        jobs.add(job);
        changed();
    }

    /** Says so once, however often it is called. */
    void ended(Job job) {
        if (jobs.remove(job)) {
            changed();
        }
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The turns of a resource; there are few resources, so none is forgotten. */
    Turns turns(String resource) {
        return resources.computeIfAbsent(resource, name -> new Turns(this));
    }

    void handedOver() {
        unfinished.decrementAndGet();
    }

    void execute(Runnable task) {
        pool.execute(task);
    }

    private static ThreadFactory named() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "attune-background-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}

package org.attune.vault.internal.book;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.attune.records.RecordsException;
import org.attune.records.TypeName;

/** Fills the index in the background: once after unlock, and again for a type whose bundle comes later. */
final class Filling {
    private static final System.Logger LOG = System.getLogger(Filling.class.getName());

    private final Filler filler;
    private final Types types;
    private final CountDownLatch first = new CountDownLatch(1);
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("attune-index").daemon().factory());
    private Runnable leave = () -> {};
    private volatile boolean stopped;

    Filling(Filler filler, Types types) {
        this.filler = filler;
        this.types = types;
    }

    /** Whether to go on. */
    interface Going {
        boolean on();
    }

    /** Fills the index with the records of one type, or all. */
    interface Filler {
        void fill(Optional<TypeName> only, Going going) throws RecordsException;
    }

    void start() {
        thread.execute(() -> {
            fill(Optional.empty());
            first.countDown();
        });
        leave = types.onArrival(this::arrived);
    }

    private void arrived(TypeName type) {
        try {
            thread.execute(() -> fill(Optional.of(type)));
        } catch (RejectedExecutionException lockedMeanwhile) {
            LOG.log(System.Logger.Level.DEBUG, "A type came while the workspace was being locked");
        }
    }

    private void fill(Optional<TypeName> only) {
        try {
            filler.fill(only, () -> !stopped);
        } catch (RecordsException failed) {
            if (!stopped) {
                LOG.log(System.Logger.Level.WARNING, "The search does not know everything", failed);
            }
        }
    }

    /** Waits until everything is known, or for some time. */
    void await(long milliseconds) {
        try {
            first.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped = true;
        leave.run();
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException later) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.attune.vault.internal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.words.VaultWords;

/** The one thread that writes, with the one connection that may. */
final class Writer {
    private static final System.Logger LOG = System.getLogger(Writer.class.getName());
    /** In KiB, which SQLite tells from pages by the sign: enough for some ten thousand records. */
    private static final int LARGE_CACHE = -65_536;

    private final Db db;
    private final Path file;
    private final ExecutorService thread;
    private volatile Thread self;
    private volatile boolean ended;

    Writer(Db db, Path file) {
        this.db = db;
        this.file = file;
        this.thread = Executors.newSingleThreadExecutor(run -> {
            self = Thread.ofPlatform().name("attune-store").daemon().unstarted(run);
            return self;
        });
    }

    <T> T transaction(Work<T> work, Consumer<T> afterwards) throws RecordsException {
        return onThread(() -> {
            T result = inTransaction(work);
            tell(afterwards, result);
            return result;
        });
    }

    /** A transaction that writes many pages: with a small cache SQLite would write the same ones again and again. */
    <T> T largeTransaction(Work<T> work, Consumer<T> afterwards) throws RecordsException {
        return onThread(() -> {
            T result = withRoom(() -> inTransaction(work));
            tell(afterwards, result);
            return result;
        });
    }

    private <T> T withRoom(Callable<T> call) throws Exception {
        String before = db.pragma("cache_size");
        db.execute("PRAGMA cache_size=" + LARGE_CACHE);
        try {
            return call.call();
        } finally {
            db.execute("PRAGMA cache_size=" + before);
            db.execute("PRAGMA shrink_memory");
        }
    }

    <T> T alone(Work<T> work) throws RecordsException {
        return onThread(() -> {
            try {
                return work.on(db);
            } catch (SQLException failed) {
                db.rollBack();
                throw Failures.of(failed, file);
            }
        });
    }

    private <T> T inTransaction(Work<T> work) throws RecordsException {
        if (ended) {
            throw new RecordsException(Reason.READ_ONLY, VaultWords.text("store.ended"));
        }
        boolean well = false;
        try {
            db.execute("BEGIN IMMEDIATE");
            T result = work.on(db);
            db.execute("COMMIT");
            well = true;
            return result;
        } catch (SQLException failed) {
            ended = Failures.endsWriting(failed, file);
            throw Failures.of(failed, file);
        } finally {
            if (!well) {
                db.rollBack();
            }
        }
    }

    /** What is on disk stays there, whatever a listener does. */
    private static <T> void tell(Consumer<T> afterwards, T result) {
        try {
            afterwards.accept(result);
        } catch (RuntimeException faultOfListener) {
            LOG.log(System.Logger.Level.WARNING, "A listener of the store failed", faultOfListener);
        }
    }

    private <T> T onThread(Callable<T> call) throws RecordsException {
        if (Thread.currentThread() == self) {
            throw new IllegalStateException("Who is told of a change must not write");
        }
        try {
            return await(thread.submit(call));
        } catch (RejectedExecutionException closed) {
            throw new RecordsException(Reason.LOCKED, VaultWords.text("records.locked"), closed);
        }
    }

    /** Waits to the end even when interrupted: whoever asked must learn whether it is on disk. */
    private static <T> T await(Future<T> future) throws RecordsException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw asThrown(failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RecordsException asThrown(Throwable cause) {
        return switch (cause) {
            case RecordsException known -> known;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> new RecordsException(Reason.STORE, VaultWords.text("store.failed"), cause);
        };
    }

    void close() {
        if (!thread.isShutdown()) {
            thread.submit(this::closeDb);
            thread.shutdown();
            awaitEnd();
        }
    }

    private void awaitEnd() {
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeDb() {
        try {
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException notNow) {
            LOG.log(System.Logger.Level.INFO, "The log of the store is folded in at the next start", notNow);
        }
        Database.close(db);
    }
}

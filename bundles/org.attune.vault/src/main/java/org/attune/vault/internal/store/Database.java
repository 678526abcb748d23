package org.attune.vault.internal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.words.VaultWords;

/**
 * The open file. Any thread but the user interface's; calls wait for the disk.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Path file;
    private final Optional<Writer> writer;
    private final Semaphore readers = new Semaphore(READERS, true);
    private final Deque<Db> idle = new ArrayDeque<>();
    private boolean closed;

    private Database(Path file, Optional<Writer> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Opens a file for writing; its folder's lock is held. */
    public static Database forWriting(Path file) throws RecordsException {
        try {
            return new Database(file, Optional.of(new Writer(Connections.writing(file), file)));
        } catch (SQLException failed) {
            throw Failures.of(failed, file);
        }
    }

    /** Opens a file for reading, beside whoever writes it. */
    public static Database forReading(Path file) {
        return new Database(file, Optional.empty());
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Whether it was opened for writing. */
    public boolean writes() {
        return writer.isPresent();
    }

    /** Runs one transaction on the thread that writes. When it returns, it is on disk. */
    public <T> T write(Work<T> work) throws RecordsException {
        return write(work, done -> {});
    }

    /**
     * Runs one transaction on the thread that writes, and something more on that thread once it is on disk.
     *
     * @throws RecordsException {@code READ_ONLY}, {@code DISK_FULL}, {@code STORE}, or what the work throws
     */
    public <T> T write(Work<T> work, Consumer<T> afterwards) throws RecordsException {
        return writer().transaction(work, afterwards);
    }

    /**
     * The same for a transaction that writes many records: with room in memory for their pages, until it ends.
     *
     * @throws RecordsException as {@link #write(Work, Consumer)}
     */
    public <T> T writeMuch(Work<T> work, Consumer<T> afterwards) throws RecordsException {
        return writer().largeTransaction(work, afterwards);
    }

    private Writer writer() throws RecordsException {
        return writer
                .orElseThrow(() -> new RecordsException(Reason.READ_ONLY, VaultWords.text("records.reading")));
    }

    /** Runs something outside a transaction on the connection that writes, such as a checkpoint. */
    public <T> T maintain(Work<T> work) throws RecordsException {
        return writer().alone(work);
    }

    /**
     * Folds the log into the file: its head then tells everybody what it is, and nothing of what was deleted or replaced
     * is left in the log.
     *
     * @throws RecordsException as {@link #maintain}
     */
    public void foldLog() throws RecordsException {
        maintain(db -> {
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        });
    }

    /**
     * Brings a file of an older version up to this one; until it returns, the file is read as the older one.
     *
     * @throws RecordsException as {@link #write}
     */
    public void upgrade() throws RecordsException {
        if (write(Schema::upgrade)) {
            forgetIdle();
            foldLog();
        }
    }

    /** Runs one reading transaction. */
    public <T> T read(Work<T> work) throws RecordsException {
        readers.acquireUninterruptibly();
        try {
            return reading(work);
        } finally {
            readers.release();
        }
    }

    private <T> T reading(Work<T> work) throws RecordsException {
        Db db = borrow();
        boolean well = false;
        try {
            db.execute("BEGIN");
            T result = work.on(db);
            db.execute("COMMIT");
            well = true;
            return result;
        } catch (SQLException failed) {
            throw Failures.of(failed, file);
        } finally {
            if (!well) {
                db.rollBack();
            }
            giveBack(db);
        }
    }

    private Db borrow() throws RecordsException {
        synchronized (idle) {
            if (closed) {
                throw new RecordsException(Reason.LOCKED, VaultWords.text("records.locked"));
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        try {
            return Connections.reading(file);
        } catch (SQLException failed) {
            throw Failures.of(failed, file);
        }
    }

    private void giveBack(Db db) {
        synchronized (idle) {
            if (!closed) {
                idle.push(db);
                return;
            }
        }
        close(db);
    }

    /** Closes all connections; the log is folded into the file. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            forgetIdle();
        }
        writer.ifPresent(Writer::close);
    }

    private void forgetIdle() {
        synchronized (idle) {
            idle.forEach(Database::close);
            idle.clear();
        }
    }

    static void close(Db db) {
        try {
            db.close();
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "A connection to the store could not be closed", failed);
        }
    }
}

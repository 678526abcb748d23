package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Backups;
import org.attune.records.workspace.CheckReport;
import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.book.VaultRecords;
import org.attune.vault.internal.folder.CallSocket;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.LockNote;
import org.attune.vault.internal.folder.PrivateFiles;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.store.Check;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.words.VaultWords;

/** An open workspace. */
final class VaultWorkspace implements Workspace {
    private static final System.Logger LOG = System.getLogger(VaultWorkspace.class.getName());

    /**
     * What an open workspace consists of.
     *
     * @param layout its folder
     * @param use what it was opened for
     * @param demo whether its folder goes when it is closed
     * @param database its file
     * @param lock its lock, when it writes
     * @param socket where it can be called
     * @param calls who hears that
     * @param note what its lock file says
     */
    record Parts(Layout layout, Use use, boolean demo, Database database, Optional<WorkspaceLock> lock,
            Optional<CallSocket> socket, Calls calls, LockNote note) {}

    private final Parts parts;
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Consumer<VaultWorkspace> onClose;
    private final Unlocking unlocking;
    private final VaultBackups backups;
    private Optional<Unlocked> unlocked = Optional.empty();
    private boolean closed;

    VaultWorkspace(Parts parts, Surroundings surroundings, Neighbours neighbours, Consumer<VaultWorkspace> onClose) {
        this.parts = parts;
        this.surroundings = surroundings;
        this.neighbours = neighbours;
        this.onClose = onClose;
        this.unlocking = new Unlocking(parts.database(), parts.layout(), parts.use(), surroundings, neighbours);
        this.backups = new VaultBackups(parts.database(), parts.layout(), neighbours, surroundings.clock());
    }

    /** Records that are published, and how to withdraw them. */
    private record Unlocked(VaultRecords records, Runnable withdraw) {}

    @Override
    public Path folder() {
        return parts.layout().folder();
    }

    @Override
    public Use use() {
        return parts.use();
    }

    @Override
    public boolean demo() {
        return parts.demo();
    }

    LockNote note() {
        return parts.note();
    }

    /** Its file, for whoever works beside the records, such as tests. */
    Database database() {
        return parts.database();
    }

    boolean hear(String word) {
        return parts.calls().hear(word);
    }

    @Override
    public synchronized Optional<Records> records() {
        return unlocked.map(Unlocked::records);
    }

    @Override
    public Records unlock(char[] passphrase) throws WorkspaceException {
        neighbours.guard();
        return unlocked(unlocking.keyOf(passphrase));
    }

    @Override
    public Records unlockWithRecoveryKey(String groups) throws WorkspaceException {
        neighbours.guard();
        return unlocked(unlocking.keyOfRecoveryKey(groups));
    }

    @Override
    public Duration patience() {
        return unlocking.patience();
    }

    @Override
    public Optional<Secrets> secrets() {
        return parts.use() == Use.READING || parts.demo()
                ? Optional.empty()
                : Optional.of(new HolderSecrets(parts.database(), unlocking, surroundings));
    }

    /** Publishes the records of a key that is known to be right. */
    Records unlocked(VaultKey key) throws WorkspaceException {
        VaultRecords records = opened(key);
        publish(records);
        return records;
    }

    /** The records of a key, which nobody else knows of yet. */
    VaultRecords opened(VaultKey key) throws WorkspaceException {
        try {
            return VaultRecords.open(unlocking.vault(key));
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        }
    }

    /** Publishes records in place of earlier ones. */
    void publish(VaultRecords records) throws WorkspaceException {
        forget();
        if (!held(records)) {
            records.close();
            throw new WorkspaceException(WorkspaceException.Reason.STORE, VaultWords.text("workspace.closed"));
        }
    }

    private synchronized boolean held(VaultRecords records) {
        if (!closed) {
            unlocked = Optional.of(new Unlocked(records, surroundings.publisher().publish(records,
                    Optional.<Backups>of(backups).filter(any -> !parts.demo()))));
        }
        return !closed;
    }

    @Override
    public void lock() {
        neighbours.guard();
        forget();
    }

    private void forget() {
        Optional<Unlocked> before;
        synchronized (this) {
            before = unlocked;
            unlocked = Optional.empty();
        }
        before.ifPresent(held -> {
            held.withdraw().run();
            held.records().close();
            foldLog();
        });
    }

    /** The log holds what was deleted, sealed, until it is folded into the file. */
    private void foldLog() {
        if (!parts.database().writes()) {
            return;
        }
        try {
            parts.database().foldLog();
        } catch (RecordsException later) {
            LOG.log(System.Logger.Level.INFO, "The log of the store is folded in at the next start", later);
        }
    }

    @Override
    public CheckReport check() throws WorkspaceException {
        neighbours.guard();
        Optional<VaultRecords> open;
        synchronized (this) {
            open = unlocked.map(Unlocked::records);
        }
        try {
            List<String> problems = new ArrayList<>(parts.database().read(Check::whole));
            if (open.isPresent()) {
                problems.addAll(open.get().brokenSeals());
            }
            return new CheckReport(parts.database().read(Check::events), parts.database().read(Check::records),
                    open.isPresent(), problems);
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        }
    }

    @Override
    public void backup(Path file) throws WorkspaceException {
        backups.write(file);
    }

    @Override
    public void onCall(Consumer<String> listener) {
        parts.calls().listen(listener);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        parts.socket().ifPresent(CallSocket::close);
        forget();
        parts.database().close();
        parts.lock().ifPresent(WorkspaceLock::close);
        if (parts.demo()) {
            throwAway();
        }
        onClose.accept(this);
    }

    private void throwAway() {
        try {
            PrivateFiles.deleteAll(folder());
        } catch (IOException later) {
            LOG.log(System.Logger.Level.INFO, "A demo is thrown away at the next demo", later);
        }
    }
}

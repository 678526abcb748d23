package org.attune.console.internal.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.Records;
import org.attune.records.workspace.CheckReport;
import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;

/** A workspace in memory; it can be opened again and again. */
public final class MemoryWorkspace implements Workspace {
    private final Path folder;
    private final String passphrase;
    private final MemoryRecords records;
    private List<String> problems = List.of();
    private Use use = Use.COMMAND;
    private boolean unlocked;
    private boolean open = true;

    MemoryWorkspace(Path folder, String passphrase, MemoryRecords records) {
        this.folder = folder;
        this.passphrase = passphrase;
        this.records = records;
    }

    MemoryWorkspace opened(Use wanted) {
        use = wanted;
        open = true;
        return this;
    }

    void unlockNow() {
        unlocked = true;
    }

    /** What is kept, for looking behind the scene. */
    public MemoryRecords kept() {
        return records;
    }

    public boolean isOpen() {
        return open;
    }

    /** From now on a check finds these. */
    public void damage(String... found) {
        problems = List.of(found);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Use use() {
        return use;
    }

    @Override
    public boolean demo() {
        return passphrase.isEmpty();
    }

    @Override
    public Optional<Records> records() {
        return unlocked ? Optional.of(records) : Optional.empty();
    }

    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Records unlock(char[] typed) throws WorkspaceException {
        if (!passphrase.equals(new String(typed))) {
            throw new WorkspaceException(Reason.WRONG_PASSPHRASE,
                    "This passphrase does not open this workspace.\nNothing was changed.");
        }
        unlocked = true;
        return records;
    }

    @Override
    public Records unlockWithRecoveryKey(String groups) throws WorkspaceException {
        throw new WorkspaceException(Reason.WRONG_PASSPHRASE, "This recovery key does not open this workspace.");
    }

    @Override
    public Optional<Secrets> secrets() {
        return Optional.empty();
    }

    @Override
    public void lock() {
        unlocked = false;
    }

    @Override
    public CheckReport check() {
        return new CheckReport(records.events(), records.size(), unlocked, problems);
    }

    @Override
    public void backup(Path file) throws WorkspaceException {
        throw new WorkspaceException(Reason.DISK_FULL, "The disk is full; no backup was written.");
    }

    @Override
    public void onCall(Consumer<String> listener) {
        throw new UnsupportedOperationException("no command listens");
    }

    @Override
    public void close() {
        lock();
        open = false;
    }
}

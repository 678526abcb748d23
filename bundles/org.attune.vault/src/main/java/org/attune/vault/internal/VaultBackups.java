package org.attune.vault.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.records.workspace.Backups;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.folder.BackupNote;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.store.Database;

/** The backups of an open workspace. */
final class VaultBackups implements Backups {
    private final Backup backup;
    private final Layout layout;
    private final BackupNote note;
    private final Neighbours neighbours;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    VaultBackups(Database database, Layout layout, Neighbours neighbours, Clock clock) {
        this.backup = new Backup(database, layout);
        this.layout = layout;
        this.note = new BackupNote(layout.lastBackup());
        this.neighbours = neighbours;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> last() {
        neighbours.guard();
        return note.read();
    }

    @Override
    public Path folder() {
        return layout.backups();
    }

    @Override
    public void write(Path file) throws WorkspaceException {
        neighbours.guard();
        backup.to(file.toAbsolutePath().normalize());
        note.write(clock.instant());
        listeners.forEach(Runnable::run);
    }

    @Override
    public Runnable onMade(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

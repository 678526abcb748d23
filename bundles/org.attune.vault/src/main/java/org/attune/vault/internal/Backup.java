package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.PrivateFiles;
import org.attune.vault.internal.store.BackupPlaces;
import org.attune.vault.internal.store.Copy;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.words.VaultWords;

/** Writes backups: a copy under another name, read back, and only then named. */
final class Backup {
    private final Database database;
    private final Layout layout;

    Backup(Database database, Layout layout) {
        this.database = database;
        this.layout = layout;
    }

    void to(Path file) throws WorkspaceException {
        refuseExisting(file);
        Path unfinished = file.resolveSibling(".attune-" + UUID.randomUUID() + ".part");
        try {
            write(unfinished);
            refuseExisting(file);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.forceNames(file.getParent());
            remember(file.getParent());
        } catch (IOException failed) {
            throw Failures.ofWorkspace(failed, file.getParent());
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        } finally {
            remove(unfinished);
        }
    }

    private void write(Path unfinished) throws IOException, RecordsException, WorkspaceException {
        PrivateFiles.createFile(unfinished);
        Copy.write(database.file(), unfinished);
        PrivateFiles.force(unfinished);
        if (!Copy.isWhole(unfinished) || !database.read(db -> Copy.belongsTo(unfinished, db))) {
            throw new WorkspaceException(Reason.STORE, VaultWords.text("backup.not-whole"));
        }
    }

    private void remember(Path folder) throws RecordsException {
        if (database.writes() && !folder.equals(layout.backups())) {
            database.write(db -> {
                BackupPlaces.add(db, folder);
                return folder;
            });
        }
    }

    private static void refuseExisting(Path file) throws WorkspaceException {
        if (Files.exists(file)) {
            throw new WorkspaceException(Reason.NOT_EMPTY, VaultWords.text("backup.exists", file));
        }
    }

    private static void remove(Path unfinished) throws WorkspaceException {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException failed) {
            throw Failures.ofWorkspace(failed, unfinished.getParent());
        }
    }
}

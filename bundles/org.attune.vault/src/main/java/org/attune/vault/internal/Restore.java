package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.book.Forgetting;
import org.attune.vault.internal.folder.ErasureList;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.MachinePlace;
import org.attune.vault.internal.folder.PrivateFiles;
import org.attune.vault.internal.folder.VaultFile;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.store.Chain;
import org.attune.vault.internal.store.Copy;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.store.Meta;
import org.attune.vault.internal.words.VaultWords;

/** Puts a backup into a folder: as a new device, and without what was erased since. */
final class Restore {
    private final Path backup;
    private final Layout layout;
    private final Clock clock;

    private Restore(Path backup, Layout layout, Clock clock) {
        this.backup = backup;
        this.layout = layout;
        this.clock = clock;
    }

    static void restore(Path backup, Layout layout, Clock clock) throws WorkspaceException {
        refuseOther(backup);
        Leftovers leftovers = Leftovers.of(layout.folder());
        try {
            new Restore(backup, layout, clock).copyAndSettle();
        } catch (WorkspaceException failed) {
            leftovers.remove(failed);
            throw failed;
        }
    }

    private static void refuseOther(Path backup) throws WorkspaceException {
        if (!Files.exists(backup)) {
            throw new WorkspaceException(Reason.MISSING, VaultWords.text("backup.missing", backup));
        }
        switch (VaultFile.look(backup)) {
            case WORKSPACE -> {
                return;
            }
            case NEWER -> throw new WorkspaceException(Reason.NEWER, VaultWords.text("folder.newer", backup));
            default -> throw new WorkspaceException(Reason.NOT_A_WORKSPACE, VaultWords.text("folder.other", backup));
        }
    }

    private void copyAndSettle() throws WorkspaceException {
        try {
            layout.create();
            PrivateFiles.createFile(layout.database());
            copy();
            settle(ErasureList.beside(backup));
            PrivateFiles.force(layout.database());
            PrivateFiles.forceNames(layout.folder());
        } catch (AccessDeniedException refused) {
            throw WorkspaceLock.readOnly(layout.folder(), refused);
        } catch (IOException failed) {
            throw Failures.ofWorkspace(failed, layout.folder());
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        }
    }

    private void copy() throws WorkspaceException, RecordsException {
        try {
            if (Copy.isWhole(backup)) {
                Copy.write(backup, layout.database());
                return;
            }
        } catch (RecordsException unreadable) {
            if (unreadable.reason() == RecordsException.Reason.DISK_FULL) {
                throw unreadable;
            }
            throw new WorkspaceException(Reason.DAMAGED, VaultWords.text("backup.damaged", backup), unreadable);
        }
        throw new WorkspaceException(Reason.DAMAGED, VaultWords.text("backup.damaged", backup));
    }

    private void settle(Set<RecordId> erased) throws RecordsException {
        try (Database database = Database.forWriting(layout.database())) {
            database.upgrade();
            database.write(db -> begin(db, erased));
        }
    }

    private boolean begin(Db db, Set<RecordId> erased) throws SQLException, RecordsException {
        Meta.beginDevice(db, MachinePlace.of(layout), "restored", clock);
        Chain chain = Chain.of(db, Meta.device(db), Meta.person(db), clock);
        for (RecordId record : erased) {
            Forgetting.again(db, chain, record);
        }
        return true;
    }
}

package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.folder.CallSocket;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.LockNote;
import org.attune.vault.internal.folder.MachinePlace;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.store.Check;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.store.Meta;
import org.attune.vault.internal.store.Schema;
import org.attune.vault.internal.words.VaultWords;

/** Opens workspaces: lock, file, a look at its structure, a socket for calls. */
final class Opening {
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Consumer<VaultWorkspace> onClose;

    Opening(Surroundings surroundings, Neighbours neighbours, Consumer<VaultWorkspace> onClose) {
        this.surroundings = surroundings;
        this.neighbours = neighbours;
        this.onClose = onClose;
    }

    VaultWorkspace reading(Layout layout) throws WorkspaceException {
        Database database = Database.forReading(layout.database());
        try {
            refuseDamaged(layout, database, false);
            return workspace(layout, Use.READING, database, Optional.empty(), false);
        } catch (WorkspaceException failed) {
            database.close();
            throw failed;
        }
    }

    VaultWorkspace writing(Layout layout, Use use) throws WorkspaceException {
        WorkspaceLock lock = WorkspaceLock.take(layout);
        boolean unclean = hasLog(layout);
        try {
            Database database = Database.forWriting(layout.database());
            return checked(layout, use, database, lock, unclean);
        } catch (RecordsException failed) {
            lock.close();
            throw Failures.ofWorkspace(failed);
        }
    }

    /** SQLite folds its log in when the last program closes the file well. */
    private static boolean hasLog(Layout layout) {
        Path log = layout.database().resolveSibling(layout.database().getFileName() + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    private VaultWorkspace checked(Layout layout, Use use, Database database, WorkspaceLock lock, boolean unclean)
            throws WorkspaceException, RecordsException {
        try {
            refuseDamaged(layout, database, unclean);
            database.upgrade();
            database.write(db -> beginDeviceElsewhere(db, layout));
            return workspace(layout, use, database, Optional.of(lock), false);
        } catch (WorkspaceException | RecordsException failed) {
            database.close();
            lock.close();
            throw failed;
        }
    }

    private void refuseDamaged(Layout layout, Database database, boolean thoroughly) throws WorkspaceException {
        try {
            List<String> problems = database.read(db -> Check.structure(db, thoroughly));
            if (!problems.isEmpty() || !database.read(Schema::isOurs)) {
                throw new WorkspaceException(Reason.DAMAGED, VaultWords.text("folder.damaged", layout.folder()));
            }
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        }
    }

    private boolean beginDeviceElsewhere(Db db, Layout layout) throws SQLException {
        String here = MachinePlace.of(layout);
        if (here.equals(Meta.place(db))) {
            return false;
        }
        Meta.beginDevice(db, here, "opened elsewhere", surroundings.clock());
        return true;
    }

    VaultWorkspace created(Creation creation) throws WorkspaceException {
        return workspace(creation.layout(), Use.WINDOW, creation.database(), Optional.of(creation.lock()), false);
    }

    VaultWorkspace demo(Creation creation) throws WorkspaceException {
        return workspace(creation.layout(), Use.WINDOW, creation.database(), Optional.of(creation.lock()), true);
    }

    private VaultWorkspace workspace(Layout layout, Use use, Database database, Optional<WorkspaceLock> lock,
            boolean demo) throws WorkspaceException {
        Calls calls = new Calls();
        Optional<CallSocket> socket = lock.isEmpty() || demo ? Optional.empty() : CallSocket.listen(calls::hear);
        LockNote note = new LockNote(ProcessHandle.current().pid(), use, surroundings.clock().instant(),
                socket.map(CallSocket::path));
        try {
            if (lock.isPresent()) {
                lock.get().write(note);
            }
        } catch (IOException failed) {
            socket.ifPresent(CallSocket::close);
            throw Failures.ofWorkspace(failed, layout.folder());
        }
        return new VaultWorkspace(new VaultWorkspace.Parts(layout, use, demo, database, lock, socket, calls, note),
                surroundings, neighbours, onClose);
    }
}

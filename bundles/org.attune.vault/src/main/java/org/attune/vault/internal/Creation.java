package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.MachinePlace;
import org.attune.vault.internal.folder.PrivateFiles;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.keys.HolderKeys;
import org.attune.vault.internal.keys.RecoveryKey;
import org.attune.vault.internal.keys.Stretching;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.keys.Wrap;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.store.Meta;
import org.attune.vault.internal.store.Schema;

/** A workspace in the making: its folder, lock and file, and the keys that it begins with. */
final class Creation {
    private final Layout layout;
    private final Surroundings surroundings;
    private final Stretching stretching;
    private final WorkspaceLock lock;
    private final Database database;
    private final VaultKey key = VaultKey.fresh();
    private final RecoveryKey recovery = RecoveryKey.fresh();

    private Creation(Layout layout, Surroundings surroundings, Stretching stretching, WorkspaceLock lock,
            Database database) {
        this.layout = layout;
        this.surroundings = surroundings;
        this.stretching = stretching;
        this.lock = lock;
        this.database = database;
    }

    /** Makes the folder and takes its lock. */
    static Creation in(Layout layout, Surroundings surroundings, Stretching stretching) throws WorkspaceException {
        make(layout);
        WorkspaceLock lock = WorkspaceLock.take(layout);
        try {
            PrivateFiles.createFile(layout.database());
            return new Creation(layout, surroundings, stretching, lock, Database.forWriting(layout.database()));
        } catch (IOException failed) {
            lock.close();
            throw Failures.ofWorkspace(failed, layout.folder());
        } catch (RecordsException failed) {
            lock.close();
            throw Failures.ofWorkspace(failed);
        }
    }

    private static void make(Layout layout) throws WorkspaceException {
        try {
            layout.create();
        } catch (AccessDeniedException refused) {
            throw WorkspaceLock.readOnly(layout.folder(), refused);
        } catch (IOException failed) {
            if (isReadOnly(layout.folder())) {
                throw WorkspaceLock.readOnly(layout.folder(), failed);
            }
            throw Failures.ofWorkspace(failed, layout.folder());
        }
    }

    private static boolean isReadOnly(Path folder) throws WorkspaceException {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).isReadOnly() || !Files.isWritable(there);
        } catch (IOException unknown) {
            throw Failures.ofWorkspace(unknown, folder);
        }
    }

    /** Writes tables, wraps and identity in one transaction. */
    void fill(String holderName, char[] passphrase) throws WorkspaceException {
        RecordId person = RecordId.fresh();
        Wrap byPassphrase = Wrap.byPassphrase(key, person.toString(), passphrase, stretching);
        Wrap byRecovery = Wrap.byRecoveryKey(key, person.toString(), recovery);
        HolderKeys holder = HolderKeys.fresh(key, person.toString(), holderName);
        try {
            database.write(db -> {
                Schema.create(db);
                Meta.begin(db, person, holder);
                Meta.beginDevice(db, MachinePlace.of(layout), "created", surroundings.clock());
                Meta.add(db, byPassphrase, surroundings.clock());
                Meta.add(db, byRecovery, surroundings.clock());
                return person;
            });
            database.foldLog();
            PrivateFiles.forceNames(layout.folder());
        } catch (RecordsException failed) {
            abandon();
            throw Failures.ofWorkspace(failed);
        } catch (IOException failed) {
            abandon();
            throw Failures.ofWorkspace(failed, layout.folder());
        }
    }

    private void abandon() {
        database.close();
        lock.close();
        key.wipe();
    }

    Layout layout() {
        return layout;
    }

    WorkspaceLock lock() {
        return lock;
    }

    Database database() {
        return database;
    }

    VaultKey key() {
        return key;
    }

    String recoveryKey() {
        return recovery.groups();
    }
}

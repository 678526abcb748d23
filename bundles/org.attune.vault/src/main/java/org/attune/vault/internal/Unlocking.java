package org.attune.vault.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.attune.records.Identity;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.book.Vault;
import org.attune.vault.internal.folder.ErasureList;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.UnlockTries;
import org.attune.vault.internal.keys.BrokenSealException;
import org.attune.vault.internal.keys.HolderKeys;
import org.attune.vault.internal.keys.RecoveryKey;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.keys.Wrap;
import org.attune.vault.internal.store.BackupPlaces;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.store.Meta;
import org.attune.vault.internal.words.VaultWords;

/** From what a person types to the key of a workspace. One try at a time. */
final class Unlocking {
    private static final long UNTIL_FILLED = Duration.ofMinutes(5).toMillis();
    private static final long WHILE_TYPING = Duration.ofSeconds(5).toMillis();
    private static final System.Logger LOG = System.getLogger(Unlocking.class.getName());

    private final Database database;
    private final Layout layout;
    private final Use use;
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final UnlockTries tries;

    Unlocking(Database database, Layout layout, Use use, Surroundings surroundings, Neighbours neighbours) {
        this.database = database;
        this.layout = layout;
        this.use = use;
        this.surroundings = surroundings;
        this.neighbours = neighbours;
        this.tries = new UnlockTries(layout.tries(), surroundings.clock(), surroundings.pause());
    }

    /** The key that a passphrase opens. */
    VaultKey keyOf(char[] passphrase) throws WorkspaceException {
        return key(Wrap.Kind.PASSPHRASE, wrap -> wrap.open(passphrase), "passphrase.wrong");
    }

    /** The key that a recovery key opens; a slip of the pen is told at once and does not count as a try. */
    VaultKey keyOfRecoveryKey(String groups) throws WorkspaceException {
        RecoveryKey recovery = RecoveryKey.parse(groups).orElseThrow(
                () -> new WorkspaceException(Reason.WRONG_PASSPHRASE, VaultWords.text("recovery.slip")));
        return key(Wrap.Kind.RECOVERY, wrap -> wrap.open(recovery), "recovery.wrong");
    }

    /** How long the next try will wait. */
    Duration patience() {
        return tries.patience();
    }

    private synchronized VaultKey key(Wrap.Kind kind, Function<Wrap, Optional<VaultKey>> open, String whenWrong)
            throws WorkspaceException {
        await();
        Optional<VaultKey> key = wraps(kind).stream().map(open).flatMap(Optional::stream).findFirst();
        if (key.isEmpty()) {
            throw new WorkspaceException(Reason.WRONG_PASSPHRASE,
                    VaultWords.text(whenWrong, tries.wrong().toSeconds()));
        }
        tries.right();
        return key.get();
    }

    private void await() throws WorkspaceException {
        try {
            tries.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WorkspaceException(Reason.STORE, VaultWords.text("passphrase.stopped"), stopped);
        }
    }

    private List<Wrap> wraps(Wrap.Kind kind) throws WorkspaceException {
        try {
            return database.read(db -> Meta.wraps(db, kind));
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        }
    }

    /** What the records of a key are made of. */
    Vault vault(VaultKey key) throws RecordsException {
        Identity identity = database.read(db -> identity(db, key));
        return new Vault(database, key, identity, neighbours.types(), neighbours::guards, surroundings.clock(),
                this::note, use == Use.WINDOW ? WHILE_TYPING : UNTIL_FILLED);
    }

    private static Identity identity(Db db, VaultKey key) throws SQLException, RecordsException {
        RecordId person = Meta.person(db);
        Sealed secret = Meta.identity(db).orElseThrow(() -> damaged(null));
        try {
            return new Identity(person, HolderKeys.name(key, person.toString(), secret), Meta.device(db));
        } catch (BrokenSealException broken) {
            throw damaged(broken);
        }
    }

    private static RecordsException damaged(BrokenSealException broken) {
        return new RecordsException(RecordsException.Reason.DAMAGED, VaultWords.text("store.corrupt"), broken);
    }

    private void note(RecordId erased) {
        try {
            ErasureList.note(database.read(db -> BackupPlaces.all(db, layout.backups())), erased);
        } catch (RecordsException failed) {
            LOG.log(System.Logger.Level.WARNING, "An erasure could not be noted beside the backups", failed);
        }
    }
}

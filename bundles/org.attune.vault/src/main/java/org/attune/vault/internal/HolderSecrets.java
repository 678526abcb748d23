package org.attune.vault.internal;

import org.attune.records.RecordsException;
import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.keys.RecoveryKey;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.keys.Wrap;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.store.Meta;

/** Wraps the vault key anew, by something else that its holder knows; the old wrap is overwritten in the file. */
final class HolderSecrets implements Secrets {
    private final Database database;
    private final Unlocking unlocking;
    private final Surroundings surroundings;

    HolderSecrets(Database database, Unlocking unlocking, Surroundings surroundings) {
        this.database = database;
        this.unlocking = unlocking;
        this.surroundings = surroundings;
    }

    private interface Wrapping {
        Wrap of(VaultKey key, String holder);
    }

    @Override
    public void changePassphrase(char[] current, char[] next) throws WorkspaceException {
        Passphrases.check(next);
        wrapByPassphrase(unlocking.keyOf(current), next);
    }

    @Override
    public void changePassphraseByRecoveryKey(String groups, char[] next) throws WorkspaceException {
        Passphrases.check(next);
        wrapByPassphrase(unlocking.keyOfRecoveryKey(groups), next);
    }

    @Override
    public String renewRecoveryKey(char[] passphrase) throws WorkspaceException {
        RecoveryKey fresh = RecoveryKey.fresh();
        replace(unlocking.keyOf(passphrase), (key, holder) -> Wrap.byRecoveryKey(key, holder, fresh));
        return fresh.groups();
    }

    private void wrapByPassphrase(VaultKey key, char[] passphrase) throws WorkspaceException {
        replace(key, (same, holder) -> Wrap.byPassphrase(same, holder, passphrase,
                surroundings.stretching().get()));
    }

    private void replace(VaultKey key, Wrapping wrapping) throws WorkspaceException {
        try {
            Wrap wrap = wrapping.of(key, database.read(Meta::person).toString());
            database.write(db -> {
                Meta.replace(db, wrap, surroundings.clock());
                return wrap.id();
            });
            database.foldLog();
        } catch (RecordsException failed) {
            throw Failures.ofWorkspace(failed);
        } finally {
            key.wipe();
        }
    }
}

package org.attune.vault.internal;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.words.VaultWords;

/** What a new passphrase must be. */
final class Passphrases {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 1000;

    private Passphrases() {
    }

    /** Refuses what nobody should rely on. */
    static void check(char[] passphrase) throws WorkspaceException {
        if (passphrase.length < SHORTEST || passphrase.length > LONGEST) {
            throw new WorkspaceException(Reason.WEAK_PASSPHRASE, VaultWords.text("passphrase.weak"));
        }
    }
}

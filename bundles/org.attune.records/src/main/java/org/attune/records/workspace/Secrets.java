package org.attune.records.workspace;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What opens a workspace, and how to change it. From any thread except the user interface's; each call takes about a
 * second, and after wrong tries longer (see {@link Workspace#patience}).
 * <p>
 * What is changed is changed for this workspace only: a backup made before still opens with what opened it then.
 * Passphrases handed in are not kept; the caller wipes its arrays afterwards.
 */
@ProviderType
public interface Secrets {
    /**
     * Replaces the holder's passphrase. The old one opens nothing here any more, the recovery key stays.
     *
     * @param current the passphrase of now
     * @param next 8 to 1,000 characters
     * @throws WorkspaceException {@code WRONG_PASSPHRASE}, {@code WEAK_PASSPHRASE}, {@code DISK_FULL}, {@code STORE};
     *         nothing is changed
     */
    void changePassphrase(char[] current, char[] next) throws WorkspaceException;

    /**
     * The same for who has forgotten the passphrase and holds the printed recovery key.
     *
     * @param groups the key as printed; blanks, hyphens and case do not matter
     * @param next 8 to 1,000 characters
     * @throws WorkspaceException as {@link #changePassphrase}
     */
    void changePassphraseByRecoveryKey(String groups, char[] next) throws WorkspaceException;

    /**
     * Makes a new recovery key. The old one, wherever its paper is, opens nothing here any more.
     *
     * @param passphrase the passphrase of now
     * @return the new key, in groups, to be printed; it is shown once and kept nowhere in clear
     * @throws WorkspaceException {@code WRONG_PASSPHRASE}, {@code DISK_FULL}, {@code STORE}; the old key stays
     */
    String renewRecoveryKey(char[] passphrase) throws WorkspaceException;
}

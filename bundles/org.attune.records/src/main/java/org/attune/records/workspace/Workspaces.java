package org.attune.records.workspace;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes, opens and restores workspaces. From any thread except the user interface's.
 * <p>
 * A passphrase handed in is not kept; the caller wipes its array afterwards.
 */
@ProviderType
public interface Workspaces {
    /** Where a person's workspace lies unless they say otherwise: a local folder of theirs that need not exist. */
    Path usualFolder();

    /** What lies in a folder, without touching it. Quick. */
    WorkspaceState look(Path folder);

    /**
     * Makes a workspace in a missing or empty folder and opens it, unlocked, for writing. Takes about a second: the
     * key derivation is calibrated to this machine (about 0.5 s, never below 64 MiB).
     *
     * @param folder the folder
     * @param holderName what the holder wants to be called here, such as a code; may be empty
     * @param passphrase 8 to 1,000 characters
     * @throws WorkspaceException {@code NOT_EMPTY}, {@code UNSAFE_FOLDER}, {@code READ_ONLY}, {@code DISK_FULL},
     *         {@code WEAK_PASSPHRASE}, {@code STORE}; nothing is left behind
     */
    NewWorkspace create(Path folder, String holderName, char[] passphrase) throws WorkspaceException;

    /**
     * Opens a workspace, still locked.
     *
     * @throws WorkspaceException {@code MISSING}, {@code NOT_A_WORKSPACE}, {@code NEWER}, {@code UNSAFE_FOLDER},
     *         {@code READ_ONLY}, {@code IN_USE} (its message names who), {@code DAMAGED}, {@code STORE}; nothing is
     *         touched
     */
    Workspace open(Path folder, Use use) throws WorkspaceException;

    /**
     * Makes a throw-away workspace, unlocked, filled by every {@link org.attune.records.DemoContent}. It is gone when
     * it is closed.
     *
     * @throws WorkspaceException {@code DISK_FULL}, {@code STORE}
     */
    Workspace demo() throws WorkspaceException;

    /**
     * Puts a backup into a missing or empty folder, as a new device of the same holder. The passphrase stays the same.
     *
     * @throws WorkspaceException {@code MISSING} (the backup), {@code NOT_A_WORKSPACE}, {@code NEWER},
     *         {@code NOT_EMPTY}, {@code UNSAFE_FOLDER}, {@code DAMAGED}, {@code DISK_FULL}, {@code STORE}; nothing is
     *         left behind
     */
    void restore(Path backup, Path folder) throws WorkspaceException;

    /**
     * Calls out to whoever has a workspace open for writing, such as {@code show} to bring its window to the front.
     *
     * @param folder the workspace
     * @param word one of {@code show}, {@code log}
     * @return whether somebody heard it
     */
    boolean call(Path folder, String word);
}

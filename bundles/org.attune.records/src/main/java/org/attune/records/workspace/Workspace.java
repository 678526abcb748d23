package org.attune.records.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.Records;
import org.osgi.annotation.versioning.ProviderType;

/** An open workspace, locked or unlocked. From any thread except the user interface's. */
@ProviderType
public interface Workspace extends AutoCloseable {
    /** Its folder, absolute. */
    Path folder();

    /** What it was opened for. */
    Use use();

    /** Whether it is a demo, which is gone when closed. */
    boolean demo();

    /** Its records, while it is unlocked. */
    Optional<Records> records();

    /**
     * Unlocks it and publishes its {@link Records} as a service. Takes about half a second, and after each wrong
     * passphrase in a row longer: 1, 2, 4 … up to 60 s, counted across starts; {@link #patience} tells beforehand.
     *
     * @throws WorkspaceException {@code WRONG_PASSPHRASE}, {@code DAMAGED}, {@code STORE}; nothing is changed
     */
    Records unlock(char[] passphrase) throws WorkspaceException;

    /**
     * The same with the printed recovery key.
     *
     * @param groups the key as printed; blanks, hyphens and case do not matter
     * @throws WorkspaceException as {@link #unlock}
     */
    Records unlockWithRecoveryKey(String groups) throws WorkspaceException;

    /**
     * How long the next unlock will wait before it answers, because of wrong tries before it, those of earlier starts
     * included; zero when it will not wait. The time of the answer itself, about half a second, is not in it. Becomes
     * less while time passes. From any thread, the user interface's too: answers at once, without the disk.
     */
    Duration patience();

    /** What opens it, to be changed; empty for a demo, and when it was opened for reading. */
    Optional<Secrets> secrets();

    /** Withdraws the {@link Records} service and forgets all keys. Quietly when it is locked. */
    void lock();

    /**
     * Looks whether everything kept is whole: the file, the chain of events, and, when unlocked, every seal.
     *
     * @throws WorkspaceException {@code STORE} when the file cannot be read at all
     */
    CheckReport check() throws WorkspaceException;

    /**
     * Writes a copy of everything, encrypted as it is here, reads it back and only then gives it its name.
     *
     * @param file a file that does not exist
     * @throws WorkspaceException {@code NOT_EMPTY} when it exists, {@code DISK_FULL}, {@code STORE}; no file is left
     */
    void backup(Path file) throws WorkspaceException;

    /** Who hears words called from outside (see {@link Workspaces#call}); replaces an earlier listener. */
    void onCall(Consumer<String> listener);

    /** Locks it and lets go of the folder. Quietly when closed already. */
    @Override
    void close();
}

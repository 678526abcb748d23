package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.store.Failures;
import org.attune.vault.internal.words.VaultWords;

/**
 * The writers' lock of a workspace. The operating system lets go of it when the process ends, however it ends; a file
 * that was left behind is no obstacle. One byte far beyond the content is locked, so that the content stays readable.
 * <p>
 * A process that has the lock must not open the file another time: on Linux and macOS closing it would let go.
 */
public final class WorkspaceLock implements AutoCloseable {
    private static final long PLACE = Long.MAX_VALUE - 1;
    private static final System.Logger LOG = System.getLogger(WorkspaceLock.class.getName());

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws WorkspaceException {@code IN_USE}, naming the holder; {@code READ_ONLY}, {@code STORE}
     */
    public static WorkspaceLock take(Layout layout) throws WorkspaceException {
        try {
            if (Files.notExists(layout.lock())) {
                PrivateFiles.createFile(layout.lock());
            }
            return locked(layout);
        } catch (AccessDeniedException readOnly) {
            throw readOnly(layout.folder(), readOnly);
        } catch (IOException failed) {
            if (!Files.isWritable(layout.folder()) || String.valueOf(failed.getMessage()).contains("Read-only")) {
                throw readOnly(layout.folder(), failed);
            }
            throw Failures.ofWorkspace(failed, layout.folder());
        }
    }

    private static WorkspaceLock locked(Layout layout) throws IOException, WorkspaceException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel).isPresent()) {
                return new WorkspaceLock(channel);
            }
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        throw inUse(LockNote.read(layout.lock()));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(PLACE, 1, false));
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }

    /** What is said to a second writer. */
    public static WorkspaceException inUse(Optional<LockNote> holder) {
        String who = holder.map(LockNote::holder).orElseGet(() -> VaultWords.text("lock.somebody"));
        return new WorkspaceException(Reason.IN_USE, VaultWords.text("lock.in-use", who));
    }

    /** What is said where nothing may be written. */
    public static WorkspaceException readOnly(Path folder, Throwable cause) {
        return new WorkspaceException(Reason.READ_ONLY, VaultWords.text("folder.readonly", folder), cause);
    }

    /** Tells others who holds it. */
    public void write(LockNote note) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.text().getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                channel.truncate(0);
                channel.close();
            }
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "The lock of the workspace could not be given back", failed);
        }
    }
}

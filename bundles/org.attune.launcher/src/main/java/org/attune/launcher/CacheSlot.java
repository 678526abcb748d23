package org.attune.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A framework cache that is ours alone while the process lives: two processes never share one, so a console command may
 * run beside an open window. A window and the console have slots of their own, as they start bundles in another order and
 * the framework keeps that order. The lock goes with the process, however it ends.
 */
final class CacheSlot implements AutoCloseable {
    private static final int MOST_SLOTS = 64;
    /** What a framework's cache of our bundles takes, which are left where they are, in bytes. */
    private static final int ROOM = 2 << 20;

    private final Path folder;
    private final boolean temporary;
    private final FileChannel lock;

    private CacheSlot(Path folder, boolean temporary, FileChannel lock) {
        this.folder = folder;
        this.temporary = temporary;
        this.lock = lock;
    }

    /**
     * Takes the first free slot below a cache folder, making the folder where needed.
     *
     * @throws IOException if the folder cannot be made or written, or all slots are taken
     */
    static CacheSlot in(Path cache, Mode mode) throws IOException {
        PrivateFolder.make(cache);
        for (int number = 0; number < MOST_SLOTS; number++) {
            Optional<CacheSlot> slot = take(cache.resolve(mode.word() + "-" + number));
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        throw new IOException("all " + MOST_SLOTS + " framework caches in " + cache + " are in use");
    }

    /** A slot of its own that is deleted when closed, for a machine that lets us keep nothing. */
    static CacheSlot temporary() throws IOException {
        Path folder = Files.createTempDirectory("attune");
        return new CacheSlot(folder.resolve("slot-0"), true, lockFile(folder.resolve("slot-0.lock")));
    }

    boolean isTemporary() {
        return temporary;
    }

    Path framework() {
        return folder.resolve("framework");
    }

    Path inventory() {
        return folder.resolve("installed.list");
    }

    /** The folder that this slot and its neighbours lie in. */
    Path cache() {
        return folder.getParent();
    }

    /**
     * Finds out whether there is room for a framework.
     *
     * @throws IOException if there is not, as on a full disk
     */
    void proveRoom() throws IOException {
        Path proof = folder.resolve("room");
        try {
            Files.write(proof, new byte[ROOM]);
        } finally {
            Files.deleteIfExists(proof);
        }
    }

    /** Throws away all that the slot keeps; the lock stays. */
    void clear() throws IOException {
        PrivateFolder.delete(folder);
        PrivateFolder.make(folder);
    }

    /** May be called twice: by the main thread at the end, and by a signal meanwhile. */
    @Override
    public synchronized void close() throws IOException {
        lock.close();
        if (temporary) {
            PrivateFolder.delete(cache());
        }
    }

    private static Optional<CacheSlot> take(Path folder) throws IOException {
        FileChannel channel = lockFile(folder.resolveSibling(folder.getFileName() + ".lock"));
        if (isFree(channel)) {
            PrivateFolder.make(folder);
            return Optional.of(new CacheSlot(folder, false, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel lockFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}

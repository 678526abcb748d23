package org.attune.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The archive of loaded classes in the cache folder, and what is known of it: {@code installation} (version and folder
 * that it belongs to, which {@code bin/attune} compares), {@code classes.recipe} (what it is made of, and how often that
 * was tried). Java itself looks at each class again before it takes it from the archive, so a wrong archive costs time,
 * never correctness.
 *
 * @param cache the private folder of things that can be rebuilt
 */
record ClassArchive(Path cache, ArchiveKind kind) {
    private static final int MOST_TRIES = 3;

    static ClassArchive in(Path cache) {
        return new ClassArchive(cache, ArchiveKind.of(Runtime.version().feature()));
    }

    Path file() {
        return cache.resolve(kind.fileName());
    }

    /** Whether making it is worth while: it is not there or out of date, and has not failed too often. */
    boolean isWanted(String recipe) {
        Tries tries = tries(recipe);
        return tries.count() < MOST_TRIES && !(tries.done() && Files.exists(file()));
    }

    /**
     * Lets one process at a time make it.
     *
     * @return what to close afterwards; empty if another process is at it
     * @throws IOException if the cache cannot be written
     */
    Optional<FileLock> alone() throws IOException {
        FileChannel channel = FileChannel.open(cache.resolve("classes.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock;
    }

    /** A name to write to; what a killed process left under it is gone. */
    Path fresh() throws IOException {
        Path fresh = cache.resolve("fresh-" + kind.fileName());
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(cache.resolve(fresh.getFileName() + ".config"));
        return fresh;
    }

    /** Notes before the work that it begins, so that what ends the process in between is not tried for ever. */
    void begin(String recipe) throws IOException {
        int count = tries(recipe).count() + 1;
        write("classes.recipe", recipe + "\t" + count + "\tbegun");
    }

    /** Puts the finished archive where the next start finds it. */
    void take(Path fresh, String recipe, Product product) throws IOException {
        write("installation", product.version() + " " + product.home());
        Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        write("classes.recipe", recipe + "\t0\tdone");
    }

    private record Tries(int count, boolean done) {}

    private Tries tries(String recipe) {
        try {
            String[] fields = Files.readString(cache.resolve("classes.recipe")).strip().split("\t", -1);
            return fields[0].equals(recipe)
                    ? new Tries(Integer.parseInt(fields[1]), fields[2].equals("done"))
                    : new Tries(0, false);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException neverMade) {
            return new Tries(0, false);
        }
    }

    private void write(String name, String line) throws IOException {
        Path fresh = cache.resolve(name + ".new");
        try {
            Files.write(fresh, List.of(line));
            Files.move(fresh, cache.resolve(name), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

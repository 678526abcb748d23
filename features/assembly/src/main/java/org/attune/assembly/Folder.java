package org.attune.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of the product that is to hold just what is put there. A file that is already the same is not touched, so
 * that nobody who compares times has to start anew; what an earlier build left is removed by {@link #close}.
 */
final class Folder implements AutoCloseable {
    private final Path folder;
    private final Set<Path> kept = new HashSet<>();

    Folder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Copies a file with its time. */
    void copy(Path source, String name) throws IOException {
        Path target = place(name);
        if (!isSame(source, target)) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    void write(String name, byte[] content) throws IOException {
        Path target = place(name);
        if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
            Files.write(target, content);
        }
    }

    void write(String name, InputStream content, FileTime time) throws IOException {
        write(name, content.readAllBytes());
        Files.setLastModifiedTime(place(name), time);
    }

    private Path place(String name) throws IOException {
        Path target = folder.resolve(name);
        kept.add(target);
        Files.createDirectories(target.getParent());
        return target;
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.exists(target) && Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(target))
                && Files.mismatch(source, target) < 0;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).filter(file -> !kept.contains(file)).toList()) {
                Files.delete(file);
            }
        }
    }
}

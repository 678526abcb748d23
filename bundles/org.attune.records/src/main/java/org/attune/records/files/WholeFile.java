package org.attune.records.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: written beside its place under another name, readable by its owner only,
 * and renamed when it is on disk. Waits for the disk; from any thread except the user interface's, one at a time.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.begin(place)) {
 *     content.writeTo(file.out());
 *     file.finish();
 * }
 * }</pre>
 */
public final class WholeFile implements AutoCloseable {
    private final Path place;
    private final Path unfinished;
    private final FileChannel channel;
    private final OutputStream out;

    private WholeFile(Path place, Path unfinished, FileChannel channel) {
        this.place = place;
        this.unfinished = unfinished;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /**
     * Begins a file. What is at its place stays until {@link #finish}.
     *
     * @param place in a folder that exists
     * @throws IOException when the disk refuses
     */
    public static WholeFile begin(Path place) throws IOException {
        Path unfinished = Files.createTempFile(place.toAbsolutePath().getParent(), ".attune-", ".part");
        return new WholeFile(place, unfinished, FileChannel.open(unfinished, StandardOpenOption.WRITE));
    }

    /**
     * Writes a file of which all bytes are at hand.
     *
     * @throws IOException when the disk refuses; the old file is as it was, and nothing else is left
     */
    public static void write(Path place, byte[] content) throws IOException {
        try (WholeFile file = begin(place)) {
            file.out().write(content);
            file.finish();
        }
    }

    /** Takes what shall be in it. */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts it at its place, where nothing of an older file remains.
     *
     * @throws IOException when the disk refuses; the old file is as it was
     */
    public void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}

package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.attune.records.files.WholeFile;

/**
 * When the last backup was made, in a small file beside the settings: not in the store, as whoever only reads may make
 * one too.
 */
public record BackupNote(Path file) {
    private static final System.Logger LOG = System.getLogger(BackupNote.class.getName());

    /** When it was; empty where nothing can be read. */
    public Optional<Instant> read() {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | DateTimeException unreadable) {
            LOG.log(System.Logger.Level.INFO, "Nobody knows when the last backup was made", unreadable);
            return Optional.empty();
        }
    }

    /** Notes it. A backup is good without its note. */
    public void write(Instant when) {
        try {
            WholeFile.write(file, when.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException mayNotWrite) {
            LOG.log(System.Logger.Level.INFO, "The backup was made, but not noted", mayNotWrite);
        }
    }
}

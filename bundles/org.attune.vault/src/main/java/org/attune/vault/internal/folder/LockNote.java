package org.attune.vault.internal.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.Properties;

import org.attune.records.workspace.Use;
import org.attune.vault.internal.words.VaultWords;

/**
 * Who holds a workspace, as the lock file tells others.
 *
 * @param pid the process
 * @param use what for
 * @param since since when
 * @param socket where it listens
 */
public record LockNote(long pid, Use use, Instant since, Optional<Path> socket) {
    /** Reads the note of a lock file that another process may hold; empty when there is none. */
    static Optional<LockNote> read(Path file) {
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file)));
            return Optional.of(new LockNote(Long.parseLong(lines.getProperty("pid", "")),
                    Use.valueOf(lines.getProperty("kind", "")), Instant.parse(lines.getProperty("since", "")),
                    Optional.ofNullable(lines.getProperty("socket")).map(Path::of)));
        } catch (IOException | RuntimeException noNote) {
            // Half written, empty or of another kind: then it is not known who holds it.
            return Optional.empty();
        }
    }

    String text() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("kind", use.name());
        lines.setProperty("since", since.toString());
        socket.ifPresent(path -> lines.setProperty("socket", path.toString()));
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString();
    }

    /** The holder in words, such as "a window since 14:02 (process 4711)". */
    String holder() {
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(since);
        return VaultWords.text(use == Use.COMMAND ? "lock.command" : "lock.window", at, Long.toString(pid));
    }
}

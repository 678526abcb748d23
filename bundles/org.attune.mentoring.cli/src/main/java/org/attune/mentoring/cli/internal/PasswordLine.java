package org.attune.mentoring.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.words.Words;

/**
 * The password of a file that is handed over: a line of stdin, behind that of {@code --passphrase-stdin}, or the first
 * line of a file.
 *
 * @param stdin whether it comes by stdin
 * @param file the file it stands in; null when there is none, as the option was not given
 */
record PasswordLine(boolean stdin, Path file) {
    private static final Words WORDS = Words.of(PasswordLine.class);
    /** What a PDF takes. */
    private static final int MOST = 127;

    /** The password; empty when none was given. To be called once the workspace is open. */
    Optional<char[]> read(ConsoleSite site) throws CommandException, IOException {
        if (stdin) {
            return Optional.of(line(site.in()));
        }
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(line(in));
        } catch (NoSuchFileException missing) {
            throw new CommandException(Reason.INPUT, WORDS.text("password.missing"), missing);
        }
    }

    private static char[] line(InputStream in) throws CommandException, IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() <= MOST) {
            line.write(next);
            next = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
        if (text.isBlank() || line.size() > MOST) {
            throw new CommandException(Reason.INPUT, WORDS.text("password.wrong", MOST));
        }
        return text.toCharArray();
    }
}

package org.attune.forms.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** A file named on the command line, or stdin for {@code -}. Never more than {@link StrictJson#LARGEST} is read. */
final class FormFile {
    private static final Words WORDS = Words.of(FormFile.class);

    private FormFile() {
    }

    /**
     * @throws BadJsonException when it is no JSON object, or too large
     * @throws CommandException when there is no such file
     */
    static JsonObject read(ConsoleSite site, String name) throws BadJsonException, CommandException, IOException {
        if (name.equals("-")) {
            return StrictJson.readObject(site.in());
        }
        try (InputStream in = Files.newInputStream(existing(name))) {
            return StrictJson.readObject(in);
        }
    }

    private static Path existing(String name) throws CommandException {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) || Files.exists(file) && !Files.isDirectory(file)) {
                return file;
            }
        } catch (InvalidPathException noName) {
            throw new CommandException(Reason.INPUT, WORDS.text("forms.no_file", Plain.line(name)), noName);
        }
        throw new CommandException(Reason.INPUT, WORDS.text("forms.no_file", Plain.line(name)));
    }
}

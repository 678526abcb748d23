package org.attune.console.internal.commands;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.records.RecordsException;
import org.attune.records.files.WholeFile;
import org.attune.words.Words;

/** The place of a {@link WholeFile} that a person named on the command line, refused in time where it cannot be. */
final class NewFile {
    private static final Words WORDS = Words.of(NewFile.class);

    private final Path file;

    private NewFile(Path file) {
        this.file = file;
    }

    /**
     * @param file where it shall be
     * @param force whether an existing file may be replaced
     * @throws CommandException when it may not be there
     */
    static NewFile at(Path file, boolean force) throws CommandException {
        if (Files.isDirectory(file) || Files.exists(file) && !force) {
            throw new CommandException(Reason.INPUT, WORDS.text("file.exists", file));
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new CommandException(Reason.INPUT, WORDS.text("file.no_folder", file.getParent()));
        }
        return new NewFile(file);
    }

    void write(Content content) throws IOException, RecordsException, CommandException {
        try (WholeFile whole = WholeFile.begin(file)) {
            Writer out = new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8);
            content.write(out);
            out.flush();
            whole.finish();
        }
    }

    /** What goes into the file. */
    interface Content {
        void write(Writer out) throws IOException, RecordsException, CommandException;
    }
}

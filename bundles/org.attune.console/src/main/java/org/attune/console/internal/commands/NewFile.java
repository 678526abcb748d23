package org.attune.console.internal.commands;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.records.RecordsException;
import org.attune.words.Words;

/**
 * A file that is there whole or not at all: written beside its place under another name, readable by its owner only,
 * and renamed when it is on disk.
 */
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
        Path unfinished = Files.createTempFile(file.getParent(), ".attune-", ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                content.write(out);
            }
            force(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What goes into the file. */
    interface Content {
        void write(Writer out) throws IOException, RecordsException, CommandException;
    }
}

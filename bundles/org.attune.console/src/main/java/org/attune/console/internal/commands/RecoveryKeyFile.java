package org.attune.console.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.words.Words;

/**
 * The new file that a recovery key goes into. It is made before the workspace, so that no workspace is made whose key
 * has no place to go; without a key it is gone again.
 */
final class RecoveryKeyFile implements AutoCloseable {
    private static final Words WORDS = Words.of(RecoveryKeyFile.class);

    private final Path file;
    private boolean kept;

    private RecoveryKeyFile(Path file) {
        this.file = file;
    }

    /**
     * Makes the file, empty, for its owner only.
     *
     * @throws CommandException when there is such a file already, or no folder for it
     */
    static RecoveryKeyFile begin(Path file) throws CommandException, IOException {
        try {
            Files.createFile(file, ownerOnly());
            return new RecoveryKeyFile(file);
        } catch (FileAlreadyExistsException there) {
            throw new CommandException(Reason.INPUT, WORDS.text("init.key_file_exists", file), there);
        } catch (NoSuchFileException noFolder) {
            throw new CommandException(Reason.INPUT, WORDS.text("file.no_folder", file.toAbsolutePath().getParent()),
                    noFolder);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    void keep(String key) throws IOException {
        Files.writeString(file, key + System.lineSeparator(), StandardCharsets.UTF_8, StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            Files.deleteIfExists(file);
        }
    }
}

package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.attune.records.RecordId;

/**
 * The ids of erased records, kept beside backups: a backup still has their keys, and a restore takes them out again.
 * An id is random and says nothing.
 */
public final class ErasureList {
    private static final String NAME = "erased.txt";
    private static final System.Logger LOG = System.getLogger(ErasureList.class.getName());

    private ErasureList() {
    }

    /** Notes a record beside the backups in some folders; a folder that is away now is passed over. */
    public static void note(List<Path> folders, RecordId record) {
        for (Path folder : folders) {
            try {
                if (Files.isDirectory(folder)) {
                    Files.writeString(folder.resolve(NAME), record + "\n", StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND, StandardOpenOption.SYNC);
                }
            } catch (IOException away) {
                LOG.log(System.Logger.Level.WARNING, "An erasure could not be noted beside a backup", away);
            }
        }
    }

    /** The records that were erased after a backup in this folder may have been made. */
    public static Set<RecordId> beside(Path backup) throws IOException {
        Path file = backup.toAbsolutePath().resolveSibling(NAME);
        Set<RecordId> erased = new LinkedHashSet<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.matches("[0-9a-f-]{36}")) {
                    erased.add(RecordId.of(line));
                }
            }
        }
        return erased;
    }
}

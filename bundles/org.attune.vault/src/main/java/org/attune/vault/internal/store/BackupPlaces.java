package org.attune.vault.internal.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The folders into which backups were written, so that erasures can be noted beside them. */
public final class BackupPlaces {
    private static final System.Logger LOG = System.getLogger(BackupPlaces.class.getName());

    private BackupPlaces() {
    }

    /** Remembers a folder. */
    public static void add(Db db, Path folder) throws SQLException {
        db.run("INSERT OR IGNORE INTO backup_place VALUES(?)", folder.toString());
    }

    /** All folders, the workspace's own among them. */
    public static List<Path> all(Db db, Path own) throws SQLException {
        List<Path> folders = new ArrayList<>(List.of(own));
        for (String folder : db.list("SELECT folder FROM backup_place", row -> row.getString(1))) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException ofAnotherSystem) {
                LOG.log(System.Logger.Level.DEBUG, "A folder of backups is of another system", ofAnotherSystem);
            }
        }
        return folders.stream().distinct().toList();
    }
}

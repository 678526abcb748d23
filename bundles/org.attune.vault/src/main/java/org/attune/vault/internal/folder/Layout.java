package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What lies where in the folder of a workspace.
 *
 * @param folder the folder, absolute
 */
public record Layout(Path folder) {
    private static final List<String> FOLDERS = List.of("packs", "settings", "logs", "backups");

    public Layout {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Everything that is kept. */
    public Path database() {
        return folder.resolve("vault.db");
    }

    /** Held by whoever writes. */
    public Path lock() {
        return folder.resolve("workspace.lock");
    }

    /** Settings, none of them about people. */
    public Path settings() {
        return folder.resolve("settings");
    }

    /** Backups, unless people choose another place. */
    public Path backups() {
        return folder.resolve("backups");
    }

    /** When the last backup was made. */
    public Path lastBackup() {
        return settings().resolve("backup.last");
    }

    /** How many wrong passphrases were tried in a row. */
    public Path tries() {
        return settings().resolve("unlock.tries");
    }

    /** Makes the folders, open to nobody else. */
    public void create() throws IOException {
        PrivateFiles.createFolder(folder);
        for (String name : FOLDERS) {
            PrivateFiles.createFolder(folder.resolve(name));
        }
    }
}

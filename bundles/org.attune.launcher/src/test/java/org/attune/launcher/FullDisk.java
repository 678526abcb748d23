package org.attune.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A disk without room for a file, seen by one process only and gone with it: Linux, where people may have their own. */
final class FullDisk {
    private static final String MOUNT = "mount -t tmpfs -o size=4k tmpfs \"$0\" && exec \"$@\"";

    private FullDisk() {
    }

    static boolean canBeMade() throws IOException, InterruptedException {
        return Path.of("/usr/bin/unshare").toFile().canExecute()
                && new ProcessBuilder("unshare", "-Urm", "true").start().waitFor() == 0;
    }

    /** What stands before a command that is to see a folder on such a disk. */
    static List<String> at(Path folder) {
        return List.of("unshare", "-Urm", "sh", "-c", MOUNT, folder.toString());
    }
}

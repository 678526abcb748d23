package org.attune.vault.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the driver lays out its native library when the product does not bring it ({@code org.sqlite.lib.path}): a
 * folder of ours alone, because whoever may write to it may run code here. Its name says whose it is, so that it can be
 * removed when that process was killed.
 */
final class NativeFolder {
    private static final System.Logger LOG = System.getLogger(NativeFolder.class.getName());

    private NativeFolder() {
    }

    static synchronized void prepare() {
        if (System.getProperty("org.sqlite.lib.path") != null || System.getProperty("org.sqlite.tmpdir") != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("attune-native-" + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        } catch (IOException noTempFolder) {
            LOG.log(System.Logger.Level.WARNING, "No private folder for the native library of the store",
                    noTempFolder);
        }
    }
}

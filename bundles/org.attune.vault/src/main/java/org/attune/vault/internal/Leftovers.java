package org.attune.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.folder.PrivateFiles;

/**
 * What must not be left behind when a workspace could not be made in a folder that was missing or empty.
 *
 * @param folder the folder
 * @param wasThere whether it was there before
 */
record Leftovers(Path folder, boolean wasThere) {
    static Leftovers of(Path folder) {
        return new Leftovers(folder, Files.exists(folder));
    }

    /** Removes it; what cannot be removed is told with the failure that led here. */
    void remove(WorkspaceException failure) {
        try {
            if (wasThere) {
                for (Path inside : inside()) {
                    PrivateFiles.deleteAll(inside);
                }
            } else {
                PrivateFiles.deleteAll(folder);
            }
        } catch (IOException more) {
            failure.addSuppressed(more);
        }
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }
}

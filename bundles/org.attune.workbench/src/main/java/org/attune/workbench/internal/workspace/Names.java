package org.attune.workbench.internal.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** What a folder is called. */
public final class Names {
    private Names() {
    }

    /** The last part of its path; the whole path when it has no parts. */
    public static String of(Path folder) {
        return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    }
}

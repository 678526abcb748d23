package org.attune.vault.internal.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a person's workspace lies unless they say otherwise: local, never roaming with a profile. */
public final class UsualFolder {
    private UsualFolder() {
    }

    /**
     * The folder.
     *
     * @param environment the environment; {@code ATTUNE_WORKSPACE} wins
     * @param system the name of the operating system
     * @param home the person's home
     */
    public static Path of(Map<String, String> environment, String system, Path home) {
        String wanted = environment.getOrDefault("ATTUNE_WORKSPACE", "");
        if (!wanted.isBlank()) {
            return Path.of(wanted).toAbsolutePath();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Attune")
                    .resolve("workspace");
        }
        return name.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support").resolve("Attune").resolve("workspace")
                : linux(environment, home);
    }

    private static Path linux(Map<String, String> environment, Path home) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
        return base.resolve("attune").resolve("workspace");
    }
}

package org.attune.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells SWT and SQLite, by the system properties that they read, how to go about native code. */
final class NativeLibraries {
    private NativeLibraries() {
    }

    /** Takes libraries from where the build laid them, never unpacked under home or a temp folder. */
    static void takeFrom(Path folder) {
        if (Files.isDirectory(folder)) {
            System.setProperty("swt.library.path", folder.toString());
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", System.mapLibraryName("sqlitejdbc"));
        }
    }

    /** Where no session bus runs, SWT would print that it found none. */
    static void leaveSessionBusAlone(Map<String, String> environment) {
        if (!hasSessionBus(environment)) {
            System.setProperty("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        }
    }

    private static boolean hasSessionBus(Map<String, String> environment) {
        return environment.containsKey("DBUS_SESSION_BUS_ADDRESS")
                || Files.exists(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere"), "bus"));
    }
}

package org.attune.vault.internal.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A fingerprint of this machine and a folder on it: a copy of a workspace that is opened elsewhere must begin a chain
 * of events of its own. Only the hash is kept, so a backup does not tell where it was made.
 */
public final class MachinePlace {
    private MachinePlace() {
    }

    /** The fingerprint: 64 hexadecimal digits. */
    public static String of(Layout layout) {
        String text = String.join("\n", machine(), System.getProperty("user.name", ""), real(layout.folder()));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    private static String machine() {
        try {
            return Files.readString(Path.of("/etc/machine-id")).strip();
        } catch (IOException notLinux) {
            return host();
        }
    }

    private static String host() {
        String windows = System.getenv("COMPUTERNAME");
        try {
            return windows == null ? InetAddress.getLocalHost().getHostName() : windows;
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    private static String real(Path folder) {
        try {
            return folder.toRealPath().toString();
        } catch (IOException unreadable) {
            return folder.toString();
        }
    }
}

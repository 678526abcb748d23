package org.attune.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Where this system wants what can be rebuilt at any time; never inside the installation, never beside user data.
 *
 * @param osName as in the system property {@code os.name}
 * @param userHome as in the system property {@code user.home}
 * @param environment as of {@link System#getenv()}
 */
record CachePlace(String osName, String userHome, Map<String, String> environment) {
    private static final int HASH_LENGTH = 12;

    static CachePlace ofThisSystem() {
        return new CachePlace(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    /** The folder for one product version, one place of installation and one user. */
    Path folder(Path installation, String version, String user) {
        return base().resolve(version + "-" + hash(installation + "\n" + user));
    }

    private Path base() {
        if (osName.startsWith("Windows")) {
            return variable("LOCALAPPDATA").orElse(Path.of(userHome, "AppData", "Local")).resolve("Attune")
                    .resolve("Cache");
        }
        if (osName.startsWith("Mac")) {
            return Path.of(userHome, "Library", "Caches", "Attune");
        }
        return variable("XDG_CACHE_HOME").orElse(Path.of(userHome, ".cache")).resolve("attune");
    }

    /** Relative values are to be ignored: XDG Base Directory Specification 0.8. */
    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

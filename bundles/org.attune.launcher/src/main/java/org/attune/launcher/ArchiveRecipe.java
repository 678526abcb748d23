package org.attune.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an archive of classes depends on, as a short text that differs when any of it does. */
final class ArchiveRecipe {
    private ArchiveRecipe() {
    }

    /**
     * @param jars as they lie on disk, those of the class path among them
     * @param options of the Java that will use the archive
     */
    static String of(Inventory jars, List<String> options) {
        Stream<String> java = Stream.of(System.getProperty("java.vm.version"), System.getProperty("java.home"),
                System.getProperty("os.arch"));
        String all = Stream.concat(Stream.concat(java, options.stream()), jars.lines().stream())
                .collect(Collectors.joining("\n"));
        return hash(all);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

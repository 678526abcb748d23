package org.attune.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The installation on disk; it is only ever read.
 *
 * @param home absolute folder that holds {@code bin}, {@code bundles}, {@code features} and {@code lib}
 */
record Product(Path home) {
    /**
     * Finds the product that a jar of its {@code lib} folder belongs to.
     *
     * @throws IOException if the jar's place cannot be read
     */
    static Product around(Path launcherJar) throws IOException {
        return new Product(launcherJar.toRealPath().getParent().getParent());
    }

    /**
     * Lists what to install; a jar that two features ask for is listed once, at its lowest start level.
     *
     * @param mode whose start levels are asked for
     * @throws IOException if a list cannot be read or is not a list; the message names the file
     */
    List<ListedBundle> bundles(Mode mode) throws IOException {
        Map<String, ListedBundle> byJar = new LinkedHashMap<>();
        for (Path list : lists()) {
            read(list, mode).forEach(bundle -> byJar.merge(bundle.jar(), bundle, Product::lower));
        }
        return List.copyOf(byJar.values());
    }

    String version() throws IOException {
        return Files.readString(home.resolve("lib/version")).strip();
    }

    Path natives() {
        return home.resolve("lib/native");
    }

    private List<Path> lists() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("features"), "*.list")) {
            return new ArrayList<>(StreamSupport.stream(found.spliterator(), false).sorted().toList());
        }
    }

    private static List<ListedBundle> read(Path list, Mode mode) throws IOException {
        try {
            return ListedBundle.parse(Files.readAllLines(list), mode);
        } catch (IllegalArgumentException notAList) {
            throw new IOException(list.getFileName() + ": " + notAList.getMessage(), notAList);
        }
    }

    private static ListedBundle lower(ListedBundle one, ListedBundle other) {
        return one.startLevel() <= other.startLevel() ? one : other;
    }
}

package org.attune.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a framework cache was filled with, kept beside it: equal inventories mean that nothing needs installing.
 *
 * @param items in the order in which they are installed
 */
record Inventory(List<Item> items) {
    /**
     * One jar as it lay on disk.
     *
     * @param startLevel 1 or more
     * @param location the framework's name for it, a {@code reference:file:} URL
     * @param modified milliseconds since 1970
     * @param size bytes
     */
    record Item(int startLevel, String location, long modified, long size) {
        static Item of(Path home, ListedBundle bundle) throws IOException {
            Path jar = home.resolve(bundle.jar());
            BasicFileAttributes now = Files.readAttributes(jar, BasicFileAttributes.class);
            return new Item(bundle.startLevel(), "reference:file:" + jar.toUri().getRawPath(),
                    now.lastModifiedTime().toMillis(), now.size());
        }

        private String line() {
            return startLevel + "\t" + location + "\t" + modified + "\t" + size;
        }

        private static Item parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Item(Integer.parseInt(fields[0]), fields[1], Long.parseLong(fields[2]),
                    Long.parseLong(fields[3]));
        }
    }

    /** Looks at each listed jar; one that cannot be read is told to {@code problems} and left out. */
    static Inventory of(Path home, List<ListedBundle> bundles, Problems problems) {
        return new Inventory(bundles.stream().flatMap(bundle -> look(home, bundle, problems).stream()).toList());
    }

    private static Optional<Item> look(Path home, ListedBundle bundle, Problems problems) {
        try {
            return Optional.of(Item.of(home, bundle));
        } catch (IOException missing) {
            problems.add(bundle.jar(), "the file is missing or cannot be read", missing);
            return Optional.empty();
        }
    }

    /** Reads a kept inventory; empty if there is none or it is damaged, and the cache is then not to be trusted. */
    static Optional<Inventory> read(Path file) {
        try {
            return Optional.of(new Inventory(Files.readAllLines(file).stream().map(Item::parse).toList()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    /** Writes it so that a reader sees all of it or none. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, lines());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One line for each jar, which differs when the jar does. */
    List<String> lines() {
        return items.stream().map(Item::line).toList();
    }

    Set<String> locations() {
        return items.stream().map(Item::location).collect(Collectors.toUnmodifiableSet());
    }
}

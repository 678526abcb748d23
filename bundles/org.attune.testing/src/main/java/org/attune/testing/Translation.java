package org.attune.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.attune.testing.internal.PatternRule;

/**
 * Compares a language bundle with the English texts of all bundles in the source tree. Needs no display.
 *
 * <pre>
 * assertThat(Translation.of(Path.of(".."), "fr").complaints()).isEmpty();
 * </pre>
 */
public final class Translation {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String ENGLISH = "messages.properties";
    private static final Path LABELS = Path.of("OSGI-INF");

    private final Path bundles;
    private final Path own;
    private final String fileName;
    private final List<String> complaints = new ArrayList<>();

    private Translation(Path bundles, String tag) {
        this.bundles = bundles;
        this.own = bundles.resolve("org.attune.words." + tag).resolve(RESOURCES);
        this.fileName = "messages_" + tag + ".properties";
    }

    /**
     * The translation of one language bundle, {@code org.attune.words.} and its tag.
     *
     * @param bundles the folder that holds the folders of all bundles
     * @param tag BCP 47, such as {@code fr}
     */
    public static Translation of(Path bundles, String tag) {
        return new Translation(bundles, tag);
    }

    /**
     * What does not fit, one line each: a text that is missing or that English does not have, other placeholders than
     * in English, a single quote that the format would swallow, no format at all. Reads every file; empty when all is
     * well.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public List<String> complaints() {
        complaints.clear();
        TreeMap<Path, Path> english = english();
        english.forEach((path, file) -> compare(path, texts(file), texts(own.resolve(path))));
        files(own, fileName).map(own::relativize).filter(path -> !english.containsKey(path))
                .forEach(path -> complaints.add(path + " translates nothing"));
        return List.copyOf(complaints);
    }

    /** How many texts there are in English. */
    public int size() {
        return english().values().stream().mapToInt(file -> texts(file).size()).sum();
    }

    /** The English files by the place where a language bundle keeps its own. */
    private TreeMap<Path, Path> english() {
        TreeMap<Path, Path> found = new TreeMap<>();
        try (Stream<Path> folders = Files.list(bundles)) {
            folders.map(folder -> folder.resolve(RESOURCES)).filter(Files::isDirectory)
                    .forEach(root -> files(root, ENGLISH).forEach(file -> found.put(place(root, file), file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private Path place(Path root, Path file) {
        Path inside = root.relativize(file).resolveSibling(fileName);
        String bundle = bundles.relativize(root).getName(0).toString();
        return inside.startsWith(LABELS) ? Path.of(bundle.replace('.', '/')).resolve(inside) : inside;
    }

    private void compare(Path path, TreeMap<String, String> english, TreeMap<String, String> translated) {
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(translated.keySet());
        for (String key : keys) {
            String place = path + " " + key;
            if (!translated.containsKey(key)) {
                complaints.add(place + " is missing");
            } else if (!english.containsKey(key)) {
                complaints.add(place + " is superfluous");
            } else {
                PatternRule.complaint(english.get(key), translated.get(key))
                        .ifPresent(complaint -> complaints.add(place + " " + complaint));
            }
        }
    }

    private static Stream<Path> files(Path root, String name) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.getFileName().toString().equals(name)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TreeMap<String, String> texts(Path file) {
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        TreeMap<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }
}

package org.attune.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the help pages of one language with the English ones in the source tree: {@code help/fr/page.md} with
 * {@code help/page.md}. Needs no display.
 */
public final class HelpTranslation {
    private static final Path HELP = Path.of("src", "main", "resources", "help");
    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)]+)\\)");

    private final Path bundles;
    private final String tag;

    private HelpTranslation(Path bundles, String tag) {
        this.bundles = bundles;
        this.tag = tag;
    }

    /**
     * The help of all bundles in a language.
     *
     * @param bundles the folder that holds the folders of all bundles
     * @param tag BCP 47, such as {@code fr}
     */
    public static HelpTranslation of(Path bundles, String tag) {
        return new HelpTranslation(bundles, tag);
    }

    /**
     * What does not fit, one line each: a page that is missing or that English does not have, a page that leads elsewhere
     * than the English one. Reads every page.
     *
     * @throws UncheckedIOException when a page cannot be read
     */
    public List<String> complaints() {
        return folders().flatMap(this::complaints).toList();
    }

    private Stream<String> complaints(Path folder) {
        Set<String> english = pages(folder);
        Set<String> translated = pages(folder.resolve(tag));
        Stream<String> missing = english.stream().filter(page -> !translated.contains(page))
                .map(page -> folder.resolve(page) + " is missing");
        Stream<String> superfluous = translated.stream().filter(page -> !english.contains(page))
                .map(page -> folder.resolve(page) + " translates nothing");
        Stream<String> elsewhere = english.stream().filter(translated::contains)
                .filter(page -> !targets(folder.resolve(page)).equals(targets(folder.resolve(tag).resolve(page))))
                .map(page -> folder.resolve(page) + " leads elsewhere");
        return Stream.of(missing, superfluous, elsewhere).flatMap(lines -> lines);
    }

    private Stream<Path> folders() {
        return list(bundles).map(bundle -> bundle.resolve(HELP)).filter(Files::isDirectory).sorted();
    }

    private static Set<String> pages(Path folder) {
        return Files.isDirectory(folder)
                ? list(folder).map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".md"))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static List<String> targets(Path page) {
        try {
            return TARGET.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

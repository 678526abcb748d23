package org.attune.workbench.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.workbench.internal.contributions.HelpInfo;

/** All help that there is, read once. Immutable; any thread. */
public final class HelpLibrary {
    /** Where a reader begins. */
    static final String START = "workbench/start";

    private final List<HelpEntry> contents = new ArrayList<>();
    private final Map<String, HelpPage> pages = new LinkedHashMap<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();

    private HelpLibrary() {
    }

    /**
     * A page that can be found.
     *
     * @param topic its name
     * @param title its title
     */
    public record Title(String topic, String title) {}

    /** Reads the files; waits for the disk. What cannot be read is left out, and the log says so. */
    public static HelpLibrary read(List<HelpInfo> infos) {
        HelpLibrary library = new HelpLibrary();
        for (HelpInfo info : infos) {
            HelpSource source = new HelpSource(info);
            library.contents.addAll(source.contents());
            source.pages().forEach(page -> library.pages.putIfAbsent(page.topic(), page));
            source.contexts().forEach(library.contexts::putIfAbsent);
        }
        return library;
    }

    /** Titles of the pages that answer words, in their heading or in their text, the best first. */
    public List<Title> answering(String words) {
        return search(words).stream().map(page -> new Title(page.topic(), page.title())).toList();
    }

    /** The topic for a word of {@link org.attune.workbench.Help#context}, a view's id or an editor's type. */
    public Optional<String> forContext(String word) {
        return Optional.ofNullable(contexts.get(word));
    }

    List<HelpEntry> contents() {
        return List.copyOf(contents);
    }

    Optional<HelpPage> page(String topic) {
        return Optional.ofNullable(pages.get(topic));
    }

    /** Pages that answer words, the best first. */
    List<HelpPage> search(String words) {
        Map<HelpPage, Integer> found = new LinkedHashMap<>();
        pages.values().forEach(page -> found.put(page, page.answers(words)));
        return found.entrySet().stream().filter(each -> each.getValue() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<HelpPage, Integer> each) -> each.getValue()).reversed())
                .map(Map.Entry::getKey).toList();
    }
}

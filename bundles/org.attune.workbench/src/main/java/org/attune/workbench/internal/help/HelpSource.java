package org.attune.workbench.internal.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.words.Languages;
import org.attune.workbench.internal.contributions.HelpInfo;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The help of one bundle: its contents, a Markdown list of links, and the pages that these name. */
final class HelpSource {
    private static final System.Logger LOG = System.getLogger(HelpSource.class.getName());
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String ENDING = ".md";

    private final HelpInfo info;
    private final List<HelpEntry> contents = new ArrayList<>();
    private final Map<String, HelpPage> pages = new LinkedHashMap<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();

    HelpSource(HelpInfo info) {
        this.info = info;
        read(info.contents()).ifPresent(list -> contents.addAll(entries(list)));
    }

    List<HelpEntry> contents() {
        return contents;
    }

    List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    Map<String, String> contexts() {
        return contexts;
    }

    private List<HelpEntry> entries(Node parent) {
        List<HelpEntry> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BulletList list) {
                found.addAll(items(list));
            }
        }
        return found;
    }

    private List<HelpEntry> items(BulletList list) {
        List<HelpEntry> found = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node line = item.getFirstChild();
            if (line != null && line.getFirstChild() instanceof Link link) {
                found.add(entry(link, item));
            }
        }
        return found;
    }

    private HelpEntry entry(Link link, Node item) {
        String title = TextContentRenderer.builder().build().render(link.getFirstChild()).strip();
        String topic = topic(link.getDestination());
        read(link.getDestination()).ifPresent(page -> pages.put(topic, HelpPage.of(topic, title, page, this::file)));
        Optional.ofNullable(link.getTitle()).map(words -> words.split("\\s+")).stream().flatMap(Arrays::stream)
                .forEach(word -> contexts.putIfAbsent(word, topic));
        return new HelpEntry(title, topic, entries(item));
    }

    private String topic(String file) {
        return info.id() + "/" + (file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file);
    }

    /** In the person's language, else in the one that the help was written in. */
    private Optional<URL> file(String name) {
        String own = info.folder() + "/" + Languages.current().getLanguage() + "/" + name;
        return info.offer().resource(own).or(() -> info.offer().resource(info.folder() + "/" + name));
    }

    private Optional<Node> read(String name) {
        Optional<URL> file = file(name);
        if (file.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "Help of {0} has no file {1}", info.offer().origin(), name);
            return Optional.empty();
        }
        try (Reader in = new InputStreamReader(file.get().openStream(), StandardCharsets.UTF_8)) {
            return Optional.of(PARSER.parseReader(in));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Help cannot be read: " + file.get(), unreadable);
            return Optional.empty();
        }
    }
}

package org.attune.workbench.internal.help;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of help.
 *
 * @param topic its name, such as {@code mentoring/quick-entry}
 * @param title what the contents call it
 * @param content what is on it
 * @param files finds a file beside it, such as a picture
 */
record HelpPage(String topic, String title, Node content, Function<String, Optional<URL>> files) {
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create())).build();

    /** How well it answers words: 0 not at all; a word in the title counts more than many in the text. */
    int answers(String typed) {
        String heading = title.toLowerCase(Locale.getDefault());
        String text = RENDERER.render(content).toLowerCase(Locale.getDefault());
        int sum = 0;
        for (String word : typed.strip().toLowerCase(Locale.getDefault()).split("\\s+")) {
            int found = (heading.contains(word) ? 100 : 0) + Math.min(20, text.split(Pattern.quote(word),
                    -1).length - 1);
            if (found == 0) {
                return 0;
            }
            sum += found;
        }
        return sum;
    }

    /** The name of the help that it belongs to: the part of the topic before the slash. */
    String source() {
        return topic.substring(0, topic.indexOf('/'));
    }
}

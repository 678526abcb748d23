package org.attune.workbench.internal.help;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.attune.workbench.internal.parts.Spelling;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of help.
 *
 * @param topic its name, such as {@code mentoring/quick-entry}
 * @param title what the contents call it
 * @param content what is on it
 * @param words the same without marks, as it is searched
 * @param files finds a file beside it, such as a picture
 */
record HelpPage(String topic, String title, Node content, String words, Function<String, Optional<URL>> files) {
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create())).build();
    private static final int IN_THE_TITLE = 1000;
    private static final int MOST_IN_THE_TEXT = 20;
    /** One or two letters stand in nearly every text. */
    private static final int LETTERS_OF_A_WORD = 3;

    static HelpPage of(String topic, String title, Node content, Function<String, Optional<URL>> files) {
        return new HelpPage(topic, title, content, Spelling.loose(RENDERER.render(content)), files);
    }

    /** How well it answers words: 0 not at all; a word in the title counts more than many in the text. */
    int answers(String typed) {
        int sum = 0;
        for (String word : Spelling.loose(typed).split("\\s+")) {
            int found = found(word);
            if (found == 0) {
                return 0;
            }
            sum += found;
        }
        return sum;
    }

    private int found(String word) {
        int inTitle = Spelling.loose(title).contains(word) ? IN_THE_TITLE : 0;
        return word.length() < LETTERS_OF_A_WORD
                ? inTitle
                : inTitle + Math.min(MOST_IN_THE_TEXT, words.split(Pattern.quote(word), -1).length - 1);
    }

    /** The name of the help that it belongs to: the part of the topic before the slash. */
    String source() {
        return topic.substring(0, topic.indexOf('/'));
    }
}

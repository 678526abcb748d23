package org.attune.program.internal.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.attune.program.roster.RosterColumn;

/**
 * Which column is which, by the words that head them; case, accents and signs do not matter.
 *
 * @param at the place of each column that was understood, from 0
 * @param words the word that heads it
 * @param passedOver heads that were not understood
 * @param twice columns that more than one head means
 */
record Heads(Map<RosterColumn, Integer> at, Map<RosterColumn, String> words, List<String> passedOver,
        List<RosterColumn> twice) {
    private static final Map<String, RosterColumn> KNOWN = known();

    static Heads of(List<String> head) {
        Map<RosterColumn, Integer> at = new EnumMap<>(RosterColumn.class);
        Map<RosterColumn, String> words = new EnumMap<>(RosterColumn.class);
        List<String> passedOver = new ArrayList<>();
        List<RosterColumn> twice = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String word = head.get(i);
            RosterColumn column = KNOWN.get(folded(word));
            if (column == null) {
                passedOver.add(word);
            } else if (at.putIfAbsent(column, i) == null) {
                words.put(column, word);
            } else {
                twice.add(column);
            }
        }
        passedOver.removeIf(String::isBlank);
        return new Heads(at, words, passedOver, twice);
    }

    /** The word that {@link #of} understands first. */
    static String wordFor(RosterColumn column) {
        return vocabulary().getProperty(column.name()).split("\\|")[0];
    }

    private static Map<String, RosterColumn> known() {
        Map<String, RosterColumn> known = new HashMap<>();
        Properties words = vocabulary();
        for (RosterColumn column : RosterColumn.values()) {
            for (String word : words.getProperty(column.name()).split("\\|")) {
                known.put(folded(word), column);
            }
        }
        return known;
    }

    private static Properties vocabulary() {
        Properties words = new Properties();
        try (InputStream in = Heads.class.getResourceAsStream("columns.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String folded(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}

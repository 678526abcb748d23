package org.attune.vault.internal.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person typed into a search, as words. */
final class Phrase {
    /** A word as FTS5's {@code unicode61} takes it: letters, digits, and marks that belong to them. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}\\p{M}]*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    private Phrase() {
    }

    static List<String> words(String typed) {
        return WORD.matcher(typed.substring(0, Math.min(LONGEST, typed.length()))).results().map(MatchResult::group)
                .toList();
    }

    /** As a query in which nothing is an operator; all words, the last one perhaps unfinished. */
    static String query(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" ")) + "*";
    }

    /** Without case and accents. */
    static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

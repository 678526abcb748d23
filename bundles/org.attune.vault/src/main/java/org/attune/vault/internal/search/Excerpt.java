package org.attune.vault.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the words of a search stand in an entry, and some words around the first place. */
public final class Excerpt {
    private static final int BEFORE = 40;
    private static final int AFTER = 100;

    private Excerpt() {
    }

    /**
     * The excerpt for a search.
     *
     * @param words what was typed
     * @return up to about 140 characters; the beginning of the text when no word is found as it stands
     */
    public static String around(Entry entry, String words) {
        List<String> wanted = Phrase.words(words).stream().map(Phrase::folded).toList();
        List<String> texts = Stream.concat(entry.texts().stream(), Stream.of(entry.title()))
                .filter(text -> !text.isBlank()).toList();
        return texts.stream().flatMap(text -> found(text, wanted).stream()).findFirst()
                .orElseGet(() -> texts.isEmpty() ? "" : cut(texts.getFirst(), 0));
    }

    /** Whether all the words stand in an entry, the last one perhaps as the beginning of another. */
    public static boolean holds(Entry entry, String words) {
        List<String> wanted = Phrase.words(words).stream().map(Phrase::folded).toList();
        Set<String> there = Stream.concat(entry.texts().stream(), Stream.of(entry.title()))
                .flatMap(text -> Phrase.WORD.matcher(text).results()).map(MatchResult::group).map(Phrase::folded)
                .collect(Collectors.toSet());
        return !wanted.isEmpty() && there.containsAll(wanted.subList(0, wanted.size() - 1))
                && there.stream().anyMatch(word -> word.startsWith(wanted.getLast()));
    }

    private static Optional<String> found(String text, List<String> wanted) {
        Matcher word = Phrase.WORD.matcher(text);
        while (word.find()) {
            String folded = Phrase.folded(word.group());
            if (wanted.stream().anyMatch(folded::startsWith)) {
                return Optional.of(cut(text, word.start()));
            }
        }
        return Optional.empty();
    }

    private static String cut(String text, int place) {
        int from = place <= BEFORE ? 0 : wordAfter(text, place - BEFORE);
        int to = text.length() - place <= AFTER ? text.length() : wordBefore(text, place + AFTER);
        String middle = text.substring(Math.min(from, place), Math.max(to, place)).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + middle + (to < text.length() ? " …" : "");
    }

    private static int wordAfter(String text, int place) {
        int blank = text.indexOf(' ', place);
        return blank < 0 || blank > place + BEFORE ? whole(text, place) : blank + 1;
    }

    private static int wordBefore(String text, int place) {
        int blank = text.lastIndexOf(' ', place);
        return blank < place - BEFORE ? whole(text, place) : blank;
    }

    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }
}

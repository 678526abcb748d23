package org.attune.privacy;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.privacy.internal.Folding;

/**
 * The words that make up the names of people whom the site knows: learners, mentors, staff of a ward, anybody who
 * might be named by habit. Immutable; safe in any thread.
 * <p>
 * A name is taken apart into words. Words count in any case and with or without accents, so {@code Zoë} is also found
 * as {@code ZOE}. What is no name is left out: single letters, particles such as {@code von}, titles, and words with
 * a digit, so that codes such as {@code L-07} are never found.
 */
public final class Roster {
    private static final Roster EMPTY = new Roster(Set.of());
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;/()]++");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");
    private static final Set<String> NO_NAMES = Set.of("al", "and", "av", "bin", "da", "das", "de", "del", "della",
            "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "of", "the", "van", "vom", "von", "zu",
            "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "doctor", "professor", "sister", "nurse", "rev", "jr", "sr",
            "md", "rn", "phd", "msc", "bsc");

    private final Set<String> words;

    private Roster(Set<String> words) {
        this.words = words;
    }

    /** Nobody is known. */
    public static Roster empty() {
        return EMPTY;
    }

    /**
     * The roster of these people.
     *
     * @param names full names, first names, nicknames, in any order of their words
     */
    public static Roster of(Collection<String> names) {
        return new Roster(names.stream().flatMap(BETWEEN_WORDS::splitAsStream).filter(Roster::hasNoDigit)
                .flatMap(Roster::withItsParts).map(Folding::fold).filter(Roster::mayBeAName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a word, or a part of it between hyphens, belongs to a name.
     *
     * @param word one word of a text, in any case, with or without accents
     */
    public boolean knows(String word) {
        return withItsParts(word).map(Folding::fold).anyMatch(words::contains);
    }

    /** Whether nobody is known. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && words.equals(roster.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** How many words it holds; never the words, so that a log may print a roster. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Roster of %d words", words.size());
    }

    private static Stream<String> withItsParts(String word) {
        return Stream.concat(Stream.of(word), HYPHEN.splitAsStream(word)).distinct();
    }

    private static boolean hasNoDigit(String word) {
        return word.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean mayBeAName(String folded) {
        return folded.codePointCount(0, folded.length()) > 1 && Predicate.not(NO_NAMES::contains).test(folded);
    }
}

package org.attune.privacy.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One question of an anonymous survey. Nobody must answer it.
 *
 * @param id how answers and results call it
 * @param text what people are asked
 * @param kind how they answer
 * @param options what they can choose, for {@link Kind#CHOICE}; else empty
 * @param lowest the lowest number, for {@link Kind#SCALE}
 * @param highest the highest number, for {@link Kind#SCALE}
 */
public record Question(String id, String text, Kind kind, List<String> options, int lowest, int highest) {
    /** How people answer. */
    public enum Kind {
        /** A whole number between two ends. */
        SCALE,
        /** One of a few words. */
        CHOICE,
        /** Own words. */
        TEXT
    }

    /**
     * @throws IllegalArgumentException if the id is blank, a scale has no two ends or a choice no two options
     */
    public Question {
        options = List.copyOf(options);
        boolean usable = switch (kind) {
            case SCALE -> lowest < highest;
            case CHOICE -> options.size() > 1;
            case TEXT -> true;
        };
        if (id.isBlank() || !usable) {
            throw new IllegalArgumentException("A question needs an id, a scale two ends, a choice two options");
        }
    }

    /** Asks for a whole number from lowest to highest. */
    public static Question scale(String id, String text, int lowest, int highest) {
        return new Question(id, text, Kind.SCALE, List.of(), lowest, highest);
    }

    /** Asks for one of a few words. */
    public static Question choice(String id, String text, List<String> options) {
        return new Question(id, text, Kind.CHOICE, options, 0, 0);
    }

    /** Asks for own words. */
    public static Question text(String id, String text) {
        return new Question(id, text, Kind.TEXT, List.of(), 0, 0);
    }

    /** What can be counted, in order: the numbers of a scale or the options of a choice; of own words, nothing. */
    public List<String> countable() {
        return switch (kind) {
            case SCALE -> IntStream.rangeClosed(lowest, highest).mapToObj(Integer::toString).toList();
            case CHOICE -> options;
            case TEXT -> List.of();
        };
    }
}

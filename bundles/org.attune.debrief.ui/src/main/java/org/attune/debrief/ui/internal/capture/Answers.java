package org.attune.debrief.ui.internal.capture;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered to each {@link Ask}, by its key.
 *
 * @param texts free words, codes, and words of vocabularies
 * @param days days
 */
public record Answers(Map<String, String> texts, Map<String, LocalDate> days) {
    /** Nothing was answered. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    /** The key of what everything asks for first. */
    static final String TEXT = "text";

    public Answers {
        texts = Map.copyOf(texts);
        days = Map.copyOf(days);
    }

    /** Only the words that everything begins with. */
    public static Answers of(String text) {
        return NONE.with(TEXT, text);
    }

    Answers with(String key, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(key, text.strip());
        return new Answers(more, days);
    }

    Answers on(String key, Optional<LocalDate> day) {
        Map<String, LocalDate> more = new HashMap<>(days);
        day.ifPresentOrElse(one -> more.put(key, one), () -> more.remove(key));
        return new Answers(texts, more);
    }

    /** What was answered; empty for nothing. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What everything begins with. */
    public String text() {
        return text(TEXT);
    }

    Optional<LocalDate> day(String key) {
        return Optional.ofNullable(days.get(key));
    }
}

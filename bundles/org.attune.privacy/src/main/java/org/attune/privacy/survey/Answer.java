package org.attune.privacy.survey;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one person answers. Immutable; what is left out is not answered.
 *
 * <pre>{@code Answer.empty().with("safe", 4).with("try", "more time")}</pre>
 *
 * @param values by the id of the question: the number of a scale in digits, an option, or own words
 */
public record Answer(Map<String, String> values) {
    public Answer {
        values = Map.copyOf(values);
    }

    /** Nothing answered yet. */
    public static Answer empty() {
        return new Answer(Map.of());
    }

    /** With a number of a scale. */
    public Answer with(String question, int number) {
        return with(question, Integer.toString(number));
    }

    /** With an option or own words; blank takes the answer back. */
    public Answer with(String question, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(question, value.strip());
        more.values().removeIf(String::isEmpty);
        return new Answer(more);
    }
}

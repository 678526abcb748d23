package org.attune.mentoring.prompts.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.prompts.Prompt;
import org.attune.words.Words;

/** The questions that come with Attune, in the language of the display. */
final class HousePrompts {
    private static final Words WORDS = Words.of(HousePrompts.class);
    /** How many questions there are for each situation, in the order to offer them. */
    private static final Map<String, Integer> SITUATIONS = new LinkedHashMap<>();
    /** Situations whose questions rest on the review of programs; the others rest on the study with providers. */
    private static final Set<String> OF_PROGRAMS = Set.of("intention", "hard", "listening", "family", "goal");

    static {
        SITUATIONS.put("beginning", 3);
        SITUATIONS.put("strengths", 4);
        SITUATIONS.put("intention", 3);
        SITUATIONS.put("hard", 4);
        SITUATIONS.put("suffering", 4);
        SITUATIONS.put("listening", 3);
        SITUATIONS.put("knowing", 3);
        SITUATIONS.put("family", 2);
        SITUATIONS.put("team", 3);
        SITUATIONS.put("limits", 3);
        SITUATIONS.put("sustaining", 3);
        SITUATIONS.put("goal", 3);
    }

    private HousePrompts() {
    }

    static List<Term> situations() {
        return SITUATIONS.keySet().stream().map(word -> new Term(word, WORDS.text("situation." + word))).toList();
    }

    static List<Prompt> all() {
        return SITUATIONS.entrySet().stream().flatMap(each -> of(each.getKey(), each.getValue())).toList();
    }

    private static Stream<Prompt> of(String situation, int count) {
        String source = WORDS.text(OF_PROGRAMS.contains(situation) ? "source.programs" : "source.training");
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Prompt(situation, WORDS.text(situation + "." + number), source));
    }
}

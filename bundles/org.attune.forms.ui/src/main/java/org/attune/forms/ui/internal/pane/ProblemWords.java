package org.attune.forms.ui.internal.pane;

import java.util.Locale;

import org.attune.forms.filling.Problem;
import org.attune.words.Words;

/** What is not in order, in words: what it is, and what to do. */
final class ProblemWords {
    private static final Words WORDS = Words.of(ProblemWords.class);

    private ProblemWords() {
    }

    /** As it is said at the question. */
    static String at(Problem problem) {
        String kind = problem.kind().name().toLowerCase(Locale.ROOT);
        String type = kind + "." + problem.place().item().type().word();
        return WORDS.text("problem." + (WORDS.has("problem." + type) ? type : kind), problem.bound());
    }

    /** As it is said away from the question. */
    static String inList(Showing showing, Problem problem) {
        return WORDS.text("problem.in.list", showing.asked(problem.place()).question(), at(problem));
    }
}

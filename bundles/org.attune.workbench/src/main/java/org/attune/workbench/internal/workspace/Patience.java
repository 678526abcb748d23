package org.attune.workbench.internal.workspace;

import org.attune.words.Words;

/**
 * How long the next answer takes after wrong passphrases: 1, 2, 4 … up to 60 seconds, as
 * {@link org.attune.records.workspace.Workspace#unlock} says. Wrong ones of earlier starts count too, and are not known
 * here: so it may take longer than said.
 */
final class Patience {
    private static final Words WORDS = Words.of(Patience.class);
    private static final int LONGEST = 60;

    private int wrong;

    void wrongAgain() {
        wrong++;
    }

    /** Whole seconds that the next answer takes at least. */
    int seconds() {
        return wrong == 0 ? 0 : (int) Math.min(LONGEST, 1L << Math.min(wrong - 1, 30));
    }

    /** What is said while one waits, with so many seconds to go. */
    String words(int left) {
        if (wrong == 0) {
            return WORDS.text("patience.first");
        }
        return left > 0 ? WORDS.text("patience.waiting", left) : WORDS.text("patience.soon");
    }
}

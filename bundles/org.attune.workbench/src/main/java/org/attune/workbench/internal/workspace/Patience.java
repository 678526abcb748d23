package org.attune.workbench.internal.workspace;

import java.time.Duration;

import org.attune.words.Words;

/** What is said while an answer waits because of wrong tries before it. */
public final class Patience {
    private static final Words WORDS = Words.of(Patience.class);
    private static final long ALMOST_A_SECOND = 999;

    private Patience() {
    }

    /**
     * The words for what is left of the wait, in whole seconds, never less than it takes.
     *
     * @param left zero or less when the wait is over
     */
    public static String words(Duration left) {
        long seconds = left.plusMillis(ALMOST_A_SECOND).toSeconds();
        return seconds > 0 ? WORDS.text("patience.waiting", seconds) : WORDS.text("patience.first");
    }
}

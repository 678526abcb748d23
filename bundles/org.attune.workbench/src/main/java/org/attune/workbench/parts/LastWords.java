package org.attune.workbench.parts;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

import org.attune.words.Words;
import org.attune.workbench.Site;

/** What was typed last on a screen that goes: kept, and told where it cannot be, as nobody else is there to say so. */
public final class LastWords {
    private static final Words WORDS = Words.of(LastWords.class);

    private LastWords() {
    }

    /**
     * Keeps them in the background. On the user interface's thread, before the screen has gone.
     *
     * @param keeping puts them on disk as a draft
     */
    public static void keep(Site site, Callable<?> keeping) {
        site.background().submit(WORDS.text("keeping"), keeping).whenComplete((kept, why) -> tell(site, why));
    }

    private static void tell(Site site, Throwable why) {
        Throwable cause = why instanceof CompletionException wrapped ? wrapped.getCause() : why;
        if (cause instanceof Exception failure) {
            site.messages().failed(Told.of(WORDS, "unkept", failure), failure);
        }
    }
}

package org.attune.workbench.parts;

import org.attune.records.RecordsException;
import org.attune.words.Words;

/** What went wrong, for people: in the words of who said it, and never with text of a record. */
public final class Told {
    private static final Words OWN = Words.of(Told.class);

    private Told() {
    }

    /**
     * A message.
     *
     * @param words of the screen that speaks
     * @param key of its sentence, which takes the reason as {@code {0}}
     */
    public static String of(Words words, String key, Exception why) {
        return words.text(key, reason(why));
    }

    /** The reason alone: the first complaint, or what the store says, or that it is in the log. */
    public static String reason(Exception why) {
        if (why instanceof RecordsException known) {
            return known.complaints().isEmpty() ? known.getMessage() : known.complaints().getFirst().message();
        }
        return OWN.text("unexpected");
    }
}

package org.attune.forms.ui.internal;

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
        if (why instanceof RecordsException known) {
            return words.text(key, known.complaints().isEmpty()
                    ? known.getMessage()
                    : known.complaints().getFirst().message());
        }
        return words.text(key, OWN.text("unexpected"));
    }
}

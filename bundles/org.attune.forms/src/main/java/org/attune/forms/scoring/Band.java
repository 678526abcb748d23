package org.attune.forms.scoring;

import java.math.BigDecimal;

import org.attune.words.Words;

/**
 * A stretch of scores that a source gave a name. It ends where the next one begins.
 *
 * @param name the source's word, such as {@code low}
 * @param from the least score in it
 */
public record Band(String name, BigDecimal from) {
    private static final Words WORDS = Words.of(Band.class);

    public Band {
        from = from == null ? BigDecimal.ZERO : from;
    }

    /** What people read: the word in their language when we know it. */
    public String label() {
        return WORDS.has("band." + name) ? WORDS.text("band." + name) : name;
    }
}

package org.attune.privacy.ui;

import java.util.Locale;
import java.util.Objects;

import org.attune.privacy.IdentifierClass;

/**
 * Somebody was shown a place in a text and chose to leave it. It holds no part of the text, so it may be kept in an
 * audit trail.
 *
 * @param kind what the place looked like
 * @param reason why it stays, in the author's words; 1 to 200 characters, not blank
 */
public record LeftAsIs(IdentifierClass kind, String reason) {

    /** The class of what it looked like as records hold it, a word such as {@code room}. */
    public String looksLike() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException if the reason is blank
     */
    public LeftAsIs {
        Objects.requireNonNull(kind, "kind");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason needs words");
        }
    }
}

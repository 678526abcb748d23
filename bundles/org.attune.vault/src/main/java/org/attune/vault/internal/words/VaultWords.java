package org.attune.vault.internal.words;

import org.attune.words.Words;

/** Looks up what the vault says to people. Any thread. */
public final class VaultWords {
    private static final Words WORDS = Words.of(VaultWords.class);

    private VaultWords() {
    }

    /** One text; see {@link Words#text}. */
    public static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}

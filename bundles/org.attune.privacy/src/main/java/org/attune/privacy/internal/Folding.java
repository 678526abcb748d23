package org.attune.privacy.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for all spellings of a word: lower case, no accents, no apostrophes.
 */
public final class Folding {
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’ʼ`´-]");
    // Letters that Unicode does not take apart into a plain letter and an accent.
    private static final Map<Character, String> UNDIVIDED = Map.of('ß', "ss", 'ø', "o", 'đ', "d", 'ł', "l", 'æ', "ae",
            'œ', "oe", 'ı', "i", 'ð', "d", 'þ', "th");

    private Folding() {
    }

    /** The one spelling of a word. */
    public static String fold(String word) {
        String bare = DROPPED.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return divided(bare.toLowerCase(Locale.ROOT));
    }

    private static String divided(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        lower.chars().forEach(unit -> plain.append(UNDIVIDED.getOrDefault((char) unit, String.valueOf((char) unit))));
        return plain.toString();
    }
}

package org.attune.workbench.internal.parts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared when somebody looks for something in a hurry. */
public final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Spelling() {
    }

    /** A text without what a hurried person leaves out: capitals, accents, blanks around. */
    public static String loose(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .strip();
    }
}

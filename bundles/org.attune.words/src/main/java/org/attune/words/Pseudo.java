package org.attune.words;

import java.util.Locale;

/**
 * The language of nobody, {@code qps-ploc}: English with accents, between brackets, 40 % longer. What does not fit, is
 * cut off, or was never made translatable, is seen at a glance.
 */
final class Pseudo {
    private static final String LANGUAGE = "qps";
    private static final String PLAIN = "aceinouyACEINOUY";
    private static final String ACCENTED = "\u00e0\u00e7\u00e9\u00ee\u00f1\u00f6\u00fb\u00fd\u00c0\u00c7\u00c9\u00ce\u00d1\u00d6\u00db\u00dd";
    private static final double LONGER = 0.4;

    private Pseudo() {
    }

    /** A pattern of {@link java.text.MessageFormat} as it is, or as this language says it. */
    static String in(Locale locale, String pattern) {
        return locale.getLanguage().equals(LANGUAGE) && !pattern.isBlank() ? said(pattern) : pattern;
    }

    private static String said(String pattern) {
        StringBuilder said = new StringBuilder("[");
        int letters = 0;
        int depth = 0;
        for (char each : pattern.toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            said.append(depth > 0 ? each : accented(each));
            letters += depth > 0 ? 0 : 1;
        }
        return said.append("~".repeat((int) Math.ceil(letters * LONGER))).append(']').toString();
    }

    private static char accented(char letter) {
        int place = PLAIN.indexOf(letter);
        return place < 0 ? letter : ACCENTED.charAt(place);
    }
}

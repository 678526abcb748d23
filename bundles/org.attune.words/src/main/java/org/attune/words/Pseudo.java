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
        Apart apart = new Apart();
        for (char each : pattern.toCharArray()) {
            boolean kept = apart.takes(each);
            said.append(kept ? each : accented(each));
            letters += kept ? 0 : 1;
        }
        return said.append("~".repeat((int) Math.ceil(letters * LONGER))).append(']').toString();
    }

    private static char accented(char letter) {
        int place = PLAIN.indexOf(letter);
        return place < 0 ? letter : ACCENTED.charAt(place);
    }

    /** What is not said but read by the program: what stands in braces, and the marks of a link. */
    private static final class Apart {
        private int depth;
        private boolean mark;

        boolean takes(char each) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            boolean ends = mark && each == '>';
            mark = !ends && (mark || depth == 0 && each == '<');
            return depth > 0 || mark || ends;
        }
    }
}

package org.attune.practice.internal;

/** The beginning of a text, on one line: what names a record in a list. */
final class ShortLine {
    private static final int LONGEST = 80;

    private ShortLine() {
    }

    static String of(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

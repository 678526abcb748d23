package org.attune.words;

/** Texts of people as one line of a list. */
public final class ShortLine {
    private ShortLine() {
    }

    /**
     * A text in one line: breaks and runs of blanks become one blank.
     *
     * @param longest how many characters at the most, 1 or more; what is longer ends in an ellipsis, which counts
     */
    public static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= longest;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}

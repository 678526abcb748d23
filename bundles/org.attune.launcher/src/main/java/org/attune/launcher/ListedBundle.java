package org.attune.launcher;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a feature list of the product.
 *
 * @param startLevel 1 or more
 * @param jar path relative to the installation, with {@code /}
 * @param feature id of the feature that asks for it
 */
record ListedBundle(int startLevel, String jar, String feature) {
    private static final int FIELDS = 3;
    private static final Pattern LEVELS = Pattern.compile("[1-9][0-9]{0,3}(,[1-9][0-9]{0,3})?");

    /**
     * Reads the lines of a list; blank lines and lines that begin with {@code #} are skipped. A line is
     * {@code level TAB path TAB feature}; where a window start has a level of its own, it follows the level after a
     * comma.
     *
     * @param mode whose level is taken
     * @throws IllegalArgumentException if a line is of another shape; the message quotes it
     */
    static List<ListedBundle> parse(List<String> lines, Mode mode) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> parse(line, mode))
                .toList();
    }

    private static ListedBundle parse(String line, Mode mode) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !LEVELS.matcher(fields[0]).matches() || fields[1].isBlank()) {
            throw new IllegalArgumentException("not a line of a feature list: \"" + line + "\"");
        }
        return new ListedBundle(level(fields[0], mode), fields[1], fields[2]);
    }

    private static int level(String levels, Mode mode) {
        int comma = levels.indexOf(',');
        if (comma < 0) {
            return Integer.parseInt(levels);
        }
        return Integer.parseInt(mode == Mode.WINDOW ? levels.substring(comma + 1) : levels.substring(0, comma));
    }
}

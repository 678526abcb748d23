package org.attune.launcher;

import java.util.List;

/**
 * One line of a feature list of the product.
 *
 * @param startLevel 1 or more
 * @param jar path relative to the installation, with {@code /}
 * @param feature id of the feature that asks for it
 */
record ListedBundle(int startLevel, String jar, String feature) {
    private static final int FIELDS = 3;

    /**
     * Reads the lines of a list; blank lines and lines that begin with {@code #} are skipped.
     *
     * @throws IllegalArgumentException if a line is not {@code level TAB path TAB feature}; the message quotes it
     */
    static List<ListedBundle> parse(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(ListedBundle::parse)
                .toList();
    }

    private static ListedBundle parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fields[0].matches("[1-9][0-9]{0,3}") || fields[1].isBlank()) {
            throw new IllegalArgumentException("not a line of a feature list: \"" + line + "\"");
        }
        return new ListedBundle(Integer.parseInt(fields[0]), fields[1], fields[2]);
    }
}

package org.attune.program.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes as people sort them: runs of digits by their value, the rest without case. */
final class CodeOrder implements Comparator<String> {
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String left, String right) {
        Matcher l = RUN.matcher(left.toLowerCase(Locale.ROOT));
        Matcher r = RUN.matcher(right.toLowerCase(Locale.ROOT));
        while (l.find()) {
            int order = r.find() ? compareRuns(l.group(), r.group()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return r.find() ? -1 : left.compareTo(right);
    }

    private static int compareRuns(String left, String right) {
        return isNumber(left) && isNumber(right) ? compareNumbers(left, right) : left.compareTo(right);
    }

    private static int compareNumbers(String left, String right) {
        String l = left.replaceFirst("^0+", "");
        String r = right.replaceFirst("^0+", "");
        return l.length() != r.length() ? l.length() - r.length() : l.compareTo(r);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}

package org.attune.forms.library;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The version of a form, such as {@code 1.2}. Parts are compared one after the other: numbers by size, words by letters,
 * a number behind a word; {@code 1.10} comes after {@code 1.9}, {@code 1.0} after {@code 1}.
 *
 * @param text as the form has it; may be empty, which comes first of all
 */
public record FormVersion(String text) implements Comparable<FormVersion> {
    private static final Pattern OURS = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,3}");
    private static final Pattern SEPARATOR = Pattern.compile("[._+-]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,100}");

    public FormVersion {
        Objects.requireNonNull(text, "text");
    }

    /** Whether it is what we ask of a site's own forms: one to four numbers with dots between. */
    public boolean isNumbered() {
        return OURS.matcher(text).matches();
    }

    /** The next one to propose: the last number grows by one; {@code 1} when there is none. */
    public FormVersion next() {
        if (!isNumbered()) {
            return new FormVersion("1");
        }
        int last = text.lastIndexOf('.') + 1;
        return new FormVersion(text.substring(0, last) + (Long.parseLong(text.substring(last)) + 1));
    }

    @Override
    public int compareTo(FormVersion other) {
        List<String> own = parts();
        List<String> others = other.parts();
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            int order = compare(own.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        int longer = Integer.compare(own.size(), others.size());
        return longer != 0 ? longer : text.compareTo(other.text);
    }

    private List<String> parts() {
        return text.isEmpty() ? List.of() : List.of(SEPARATOR.split(text, -1));
    }

    private static int compare(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        boolean otherNumber = NUMBER.matcher(other).matches();
        if (number && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == otherNumber ? one.compareTo(other) : Boolean.compare(number, otherNumber);
    }

    @Override
    public String toString() {
        return text;
    }
}

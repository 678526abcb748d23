package org.attune.records;

import java.util.regex.Pattern;

/**
 * The name of a type of record, such as {@code mentoring.entry}: the owning room, a dot, the thing.
 *
 * @param value lower-case words of letters, digits and hyphens, joined by dots; 3 to 80 characters
 */
public record TypeName(String value) implements Comparable<TypeName> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    public TypeName {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A type of record is named like mentoring.entry");
        }
    }

    @Override
    public int compareTo(TypeName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

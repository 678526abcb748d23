package org.attune.privacy;

import java.util.Objects;

/**
 * A place in a text that may identify a person.
 *
 * @param start position of the first UTF-16 unit, counted from 0
 * @param end position after the last UTF-16 unit; larger than {@code start}
 * @param kind what the place looks like
 */
public record Finding(int start, int end, IdentifierClass kind) {

    /**
     * @throws IllegalArgumentException if the place is empty or begins before the text
     */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units the place has. */
    public int length() {
        return end - start;
    }

    /** Whether this place and another share a position. */
    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    /**
     * The words at this place.
     *
     * @param text the very text that was scanned
     * @throws IndexOutOfBoundsException if the text is shorter than the one that was scanned
     */
    public String in(String text) {
        return text.substring(start, end);
    }
}

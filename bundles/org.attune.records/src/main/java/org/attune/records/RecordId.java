package org.attune.records;

import java.util.Objects;
import java.util.UUID;

/**
 * The name of a record, for ever: a random UUID, which says nothing about when or by whom it was made.
 *
 * @param value the UUID
 */
public record RecordId(UUID value) implements Comparable<RecordId> {
    public RecordId {
        Objects.requireNonNull(value, "value");
    }

    /** A new name that nobody has used. */
    public static RecordId fresh() {
        return new RecordId(UUID.randomUUID());
    }

    /**
     * Reads the text form.
     *
     * @param text 36 characters, such as {@code 6f1b0f0e-5f0d-4f6e-9a53-0a8c3b1f2d4e}
     * @throws IllegalArgumentException when the text is not a UUID in its usual form
     */
    public static RecordId of(String text) {
        RecordId id = new RecordId(UUID.fromString(text));
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not the id of a record");
        }
        return id;
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

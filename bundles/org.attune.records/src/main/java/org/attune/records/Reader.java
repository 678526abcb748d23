package org.attune.records;

import java.util.Objects;

/**
 * Who reads, and for what. Every read names its reader.
 *
 * @param recipient the class of people that will see it
 * @param purpose what they will do with it
 */
public record Reader(Recipient recipient, Purpose purpose) {
    public Reader {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
    }

    /** The holder of the workspace, reading on the screen. */
    public static Reader me() {
        return new Reader(Recipient.ME, Purpose.SCREEN);
    }
}

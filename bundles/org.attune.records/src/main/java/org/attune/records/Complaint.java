package org.attune.records;

import java.util.Objects;

/**
 * One thing that is wrong with a body, and where. It never repeats text of the body.
 *
 * @param path a JSON pointer (RFC 6901) to the place, empty for the whole
 * @param message what is wrong and what would be right, one sentence
 */
public record Complaint(String path, String message) {
    public Complaint {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}

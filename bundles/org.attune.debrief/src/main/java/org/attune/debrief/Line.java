package org.attune.debrief;

import java.util.UUID;

/**
 * A line that the group wrote down: a take-away, something parked, an experience of one's own.
 *
 * @param id names it within the debrief; empty until it is kept
 * @param text free words without names
 */
public record Line(String id, String text) {
    /** A line with an id of its own. */
    public static Line of(String text) {
        return new Line(UUID.randomUUID().toString(), text);
    }

    /** The same line with an id: its own, or a fresh one when it has none. */
    public Line named() {
        return id.isEmpty() ? of(text) : this;
    }
}

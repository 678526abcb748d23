package org.attune.debrief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody will do; it becomes a follow-up when the debrief is closed.
 *
 * @param id names it within the debrief; empty until it is kept
 * @param text what they will do
 * @param who by whom: a code such as {@code L-07}, a role, or empty for the group
 * @param comeBackOn the day to come back to it
 */
public record Intention(String id, String text, String who, Optional<LocalDate> comeBackOn) {
    /** Something that the group will do. */
    public static Intention of(String text) {
        return new Intention("", text, "", Optional.empty());
    }

    /** The same one in somebody's hands, to be come back to on a day. */
    public Intention by(String somebody, Optional<LocalDate> day) {
        return new Intention(id, text, somebody, day);
    }

    /** The same one with an id: its own, or a fresh one when it has none. */
    public Intention named() {
        return new Intention(id.isEmpty() ? UUID.randomUUID().toString() : id, text, who, comeBackOn);
    }
}

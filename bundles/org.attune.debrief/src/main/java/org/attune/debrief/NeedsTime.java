package org.attune.debrief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody wants to think about something before they say more. It becomes a gentle follow-up when the debrief is
 * closed, and never leaves the holder's own screen.
 *
 * @param id names it within the debrief; empty until it is kept
 * @param about what it is about; may be empty
 * @param who a code such as {@code L-07}, or empty
 * @param comeBackOn the day to ask again
 */
public record NeedsTime(String id, String about, String who, Optional<LocalDate> comeBackOn) {
    /** How many days to leave somebody in peace unless they say otherwise. */
    public static final int USUAL_DAYS = 7;

    /** The same one with an id: its own, or a fresh one when it has none. */
    public NeedsTime named() {
        return new NeedsTime(id.isEmpty() ? UUID.randomUUID().toString() : id, about, who, comeBackOn);
    }
}

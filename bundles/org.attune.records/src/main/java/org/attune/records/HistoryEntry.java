package org.attune.records;

import java.time.Instant;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * One event in the life of a record.
 *
 * @param version the version that it made
 * @param base the version that it was made on; empty for the first
 * @param kind what was done
 * @param author the person who did it
 * @param device the device that it was done on
 * @param madeAt when, by that device's clock
 * @param audience with whom the record was shared from then on
 * @param body the body as it was left; empty when it cannot be read any more or was not changed
 */
public record HistoryEntry(VersionHash version, Optional<VersionHash> base, Kind kind, RecordId author, String device,
        Instant madeAt, Audience audience, Optional<JsonObject> body) {
    /** What an event does to its record. */
    public enum Kind {
        /** Begins it. */
        CREATED,
        /** Gives it a new body. */
        CHANGED,
        /** Brings back the body before the last change. */
        UNDONE,
        /** Takes it out of lists and searches, as the undoing of its beginning. */
        WITHDRAWN,
        /** Changes with whom it is shared. */
        SHARED,
        /** Destroys its keys. */
        ERASED
    }
}

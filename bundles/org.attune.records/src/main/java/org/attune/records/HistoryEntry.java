package org.attune.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * One event in the life of a record.
 *
 * @param version the version that it made
 * @param bases the versions that it was made on: none for the first, several for a merge, else one
 * @param kind what was done
 * @param author the person who did it
 * @param device the device that it was done on
 * @param madeAt when, by that device's clock
 * @param audience with whom the record was shared from then on
 * @param body the body as it was left; empty when it cannot be read any more or was not changed
 */
public record HistoryEntry(VersionHash version, List<VersionHash> bases, Kind kind, RecordId author, String device,
        Instant madeAt, Audience audience, Optional<JsonObject> body) {
    public HistoryEntry {
        bases = List.copyOf(bases);
    }

    /** An event that was made on one version, or none. */
    public HistoryEntry(VersionHash version, Optional<VersionHash> base, Kind kind, RecordId author, String device,
            Instant madeAt, Audience audience, Optional<JsonObject> body) {
        this(version, base.stream().toList(), kind, author, device, madeAt, audience, body);
    }

    /** The version that it was made on; of a merge the first one; empty for the first event. */
    public Optional<VersionHash> base() {
        return bases.stream().findFirst();
    }

    /** What an event does to its record. */
    public enum Kind {
        /** Begins it. */
        CREATED,
        /** Gives it a new body. */
        CHANGED,
        /** Gives it a new body that brings several heads together. */
        MERGED,
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

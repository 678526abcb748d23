package org.attune.records;

import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;

/**
 * A record with its text.
 *
 * @param id the record
 * @param type its type
 * @param version the version that this is
 * @param otherHeads the other side or sides, when two changes were made on one base; else empty
 * @param header what is known in clear
 * @param body the body in the current shape of its type; a copy that the caller may change
 * @param audience with whom it is shared
 * @param createdAt when it was begun, by the clock of the device that began it
 * @param changedAt when this version was made
 */
public record StoredRecord(RecordId id, TypeName type, VersionHash version, List<VersionHash> otherHeads,
        Header header, JsonObject body, Audience audience, Instant createdAt, Instant changedAt) {
    public StoredRecord {
        otherHeads = List.copyOf(otherHeads);
    }
}

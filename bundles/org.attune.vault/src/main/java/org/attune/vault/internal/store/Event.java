package org.attune.vault.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.records.Audience;
import org.attune.records.HistoryEntry;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.vault.internal.keys.Sealed;

/**
 * One entry of the log.
 *
 * @param place its place in this file
 * @param id its random name
 * @param device the device that made it
 * @param sequence its number in that device's chain, from 1
 * @param previous the hash of the device's event before it
 * @param hash its own, see {@link EventHash}
 * @param change what it does, and to what
 * @param body the sealed text, unless the kind has none
 * @param author the person who made it
 * @param madeAt when, by the device's clock, growing within a device
 * @param clockNote what was strange about the clock; mostly empty
 */
public record Event(long place, String id, String device, long sequence, Optional<VersionHash> previous,
        VersionHash hash, Change change, Optional<Sealed> body, RecordId author, Instant madeAt, String clockNote) {
    /**
     * What an event does to its record, all in clear.
     *
     * @param kind what is done
     * @param record the record
     * @param type its type
     * @param typeVersion the version of the body's shape
     * @param bases the versions that it was made on: none for the first, several for a merge, else one
     * @param epoch which of the record's keys seals the body, from 1; 0 without a body ever
     * @param audience with whom the record is shared from then on
     * @param header the header as canonical JSON
     */
    public record Change(HistoryEntry.Kind kind, RecordId record, TypeName type, int typeVersion,
            List<VersionHash> bases, int epoch, Audience audience, String header) {
        public Change {
            bases = List.copyOf(bases);
        }

        /** What the seal of the body is bound to. */
        public String sealPlace(String eventId) {
            return Event.sealPlace(eventId, record, type, epoch);
        }
    }

    static String sealPlace(String eventId, RecordId record, TypeName type, int epoch) {
        return String.join("|", eventId, record.toString(), type.value(), Integer.toString(epoch));
    }

    /** What the seal of its body is bound to. */
    public String sealPlace() {
        return change.sealPlace(id);
    }

    /** Whether its clear part and its sealed text are those that its hash was made of. */
    public boolean isWhole() {
        return EventHash.of(this).equals(hash);
    }
}

package org.attune.debrief;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A list that a team keeps: practices worth sharing, problems, shared words. From any thread except the user
 * interface's; calls wait for the disk and throw what {@link org.attune.records.Reading} throws; those that write also
 * what {@link org.attune.records.Records#commit} throws.
 */
@ProviderType
public interface Shelf<V> {
    /** All of it, latest first; what cannot be read is left out. Cost: one read per line. */
    List<Kept<V>> all() throws RecordsException;

    /** One of it. */
    Optional<Kept<V>> find(RecordId id) throws RecordsException;

    /** Keeps something new. */
    Saved add(V value) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, V changed) throws RecordsException;
}

package org.attune.program;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A list of records of one type, as the holder of the unlocked workspace sees it.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per record
 * in the answer; what cannot be read is left out. Every call throws what {@link org.attune.records.Reading} throws; the
 * calls that write throw what {@link org.attune.records.Records#commit} throws.
 *
 * @param <V> what a record says
 */
@ProviderType
public interface Ledger<V> {
    /** All of them, latest day first. */
    List<Kept<V>> all() throws RecordsException;

    /** All that point at a record, such as everything about a person; latest day first. */
    List<Kept<V>> about(RecordId record) throws RecordsException;

    /** One of them. */
    Optional<Kept<V>> find(RecordId id) throws RecordsException;

    /** Keeps a new one. */
    Saved add(V value) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, V changed) throws RecordsException;

    /**
     * Takes one off the list for good: its text cannot be read again.
     *
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    void remove(RecordId id) throws RecordsException;
}

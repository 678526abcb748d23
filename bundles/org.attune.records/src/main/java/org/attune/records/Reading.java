package org.attune.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What one {@link Reader} may see. From any thread except the user interface's; calls wait for the disk.
 * <p>
 * A recipient other than the holder gets only records that the table of domain.md 6.6 and the record's audience allow
 * as a whole; the others are left out as if they were not there.
 */
@ProviderType
public interface Reading {
    /**
     * A page of a list. Cost: one indexed query and the decryption of the page's rows.
     *
     * @throws RecordsException {@code STORE} when the disk cannot be read
     */
    Page list(Query query) throws RecordsException;

    /**
     * One record in its newest version; empty when there is none or the reader may not see it.
     *
     * @throws RecordsException {@code DAMAGED}, {@code ERASED}, {@code NEEDS_BUNDLE}, {@code NEEDS_NEWER_BUNDLE} when
     *         it is there but its text cannot be shown; {@code STORE} when the disk cannot be read
     */
    Optional<StoredRecord> find(RecordId record) throws RecordsException;

    /**
     * One record in its newest version with its body as it was written: in the shape of the version that wrote it, its
     * type asked for nothing. For the holder alone, who takes out what is theirs also where no bundle knows it.
     * <p>
     * Off the screen only where the type is not installed: otherwise {@link #find} gives what may leave. Of a type that
     * is not installed all of it leaves, because nobody can say what should stay.
     *
     * @return empty when there is none, the reader is not the holder, or {@code find} is the way; a store that has no
     *         other shape than the current one has always none
     * @throws RecordsException {@code DAMAGED}, {@code ERASED}; {@code STORE} when the disk cannot be read
     */
    default Optional<StoredRecord> kept(RecordId record) throws RecordsException {
        return Optional.empty();
    }

    /**
     * The events of a record, oldest first; empty when there is none or the reader is not the holder.
     *
     * @throws RecordsException {@code STORE} when the disk cannot be read
     */
    List<HistoryEntry> history(RecordId record) throws RecordsException;

    /**
     * Records that hold all the words, best first. The last word may be unfinished. Case and accents do not matter.
     *
     * @param words what was typed, up to 200 characters; quotes and operators have no meaning
     * @param limit how many at the most, 1 to 1,000
     * @throws RecordsException {@code STORE} when the disk cannot be read
     */
    List<Hit> search(String words, int limit) throws RecordsException;

    /**
     * How many records there are of each type, installed or not.
     *
     * @throws RecordsException {@code STORE} when the disk cannot be read
     */
    Map<TypeName, Long> counts() throws RecordsException;
}

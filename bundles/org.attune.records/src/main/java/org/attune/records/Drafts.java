package org.attune.records;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Drafts: one encrypted row each, replaced in place, gone on save or discard, never part of history or search.
 * From any thread except the user interface's. Each call throws {@code STORE}, {@code DISK_FULL} or {@code READ_ONLY}.
 */
@ProviderType
public interface Drafts {
    /** Keeps a draft, in place of an earlier one of the same key. Durable when the call returns. */
    void keep(Draft draft) throws RecordsException;

    /** The draft of a key. */
    Optional<Draft> find(String key) throws RecordsException;

    /** All drafts, last kept first. */
    List<Draft> all() throws RecordsException;

    /** Throws a draft away; quietly when there is none. */
    void discard(String key) throws RecordsException;
}

package org.attune.vault.internal.store;

/** Where a record stands. The names are part of the file format. */
public enum RecordState {
    /** It is in lists and searches. */
    LIVE,
    /** Its beginning was undone: only its history is left. */
    WITHDRAWN,
    /** Its keys were destroyed. */
    ERASED
}

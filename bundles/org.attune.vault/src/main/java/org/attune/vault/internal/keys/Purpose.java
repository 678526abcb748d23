package org.attune.vault.internal.keys;

/** What a key under the vault key is for. The names are part of the file format. */
public enum Purpose {
    /** Wraps the keys of records. */
    RECORD_KEYS,
    /** Seals drafts. */
    DRAFTS,
    /** Seals published documents. */
    DOCUMENTS,
    /** Seals attachments. */
    BLOBS,
    /** Hides the names of attachments, which are hashes of their content. */
    BLOB_NAMES,
    /** Seals anonymous answers. */
    ANSWERS,
    /** Seals the holder's name and private keys. */
    IDENTITY
}

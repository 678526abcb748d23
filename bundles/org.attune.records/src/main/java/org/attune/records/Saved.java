package org.attune.records;

/**
 * The answer to one write: it is on disk.
 *
 * @param record the record
 * @param version the version that the write made
 * @param conflict whether the record has more than one head now, because the write's base was no longer one
 */
public record Saved(RecordId record, VersionHash version, boolean conflict) {}

package org.attune.program;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * Something as kept.
 *
 * @param <V> what it says
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param value what it says
 */
public record Kept<V>(RecordId id, VersionHash version, V value) {}

package org.attune.program;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A relationship as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param relationship what it says
 */
public record KeptRelationship(RecordId id, VersionHash version, Relationship relationship) {}

package org.attune.practice;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A follow-up as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param followUp what it says
 */
public record KeptFollowUp(RecordId id, VersionHash version, FollowUp followUp) {}

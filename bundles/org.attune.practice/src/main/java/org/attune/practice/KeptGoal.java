package org.attune.practice;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A goal as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param goal what it says
 */
public record KeptGoal(RecordId id, VersionHash version, Goal goal) {}

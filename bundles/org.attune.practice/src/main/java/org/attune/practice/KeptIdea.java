package org.attune.practice;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * An idea as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param idea what it says
 */
public record KeptIdea(RecordId id, VersionHash version, Idea idea) {}

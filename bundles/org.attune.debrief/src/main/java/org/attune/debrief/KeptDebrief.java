package org.attune.debrief;

import java.time.Instant;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A debrief as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param debrief what it says
 * @param audience with whom it is shared
 * @param changedAt when this version was made
 */
public record KeptDebrief(RecordId id, VersionHash version, Debrief debrief, Audience audience, Instant changedAt) {}

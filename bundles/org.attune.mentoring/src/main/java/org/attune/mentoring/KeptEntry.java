package org.attune.mentoring;

import java.time.Instant;
import java.util.Optional;

import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * An entry as kept.
 *
 * @param id its record
 * @param version the version that this is; the base of the next change
 * @param entry what it says
 * @param audience with whom it is shared
 * @param changedAt when this version was made
 * @param conflict whether another version was made on the same base; the record's history has it
 * @param broughtIn where it came from when it was not written here: then it stays as it was written there
 */
public record KeptEntry(RecordId id, VersionHash version, Entry entry, Audience audience, Instant changedAt,
        boolean conflict, Optional<BroughtIn> broughtIn) {}

package org.attune.mentoring.portfolio;

import java.util.List;
import java.util.Objects;

import org.attune.records.Audience;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * What sharing a record with its learner means.
 *
 * @param id the record
 * @param version the version that this is; the base of sharing it
 * @param label what such a record is called
 * @param learner the learner's code
 * @param audience with whom it is shared now
 * @param goes what the learner would get
 * @param stays what of it stays in any case, as its type calls it; each once
 */
public record Shareable(RecordId id, VersionHash version, String label, String learner, Audience audience,
        List<Said> goes, List<String> stays) {
    public Shareable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }

    /** Whether the learner has it already, or will with the next hand-over. */
    public boolean isShared() {
        return audience.includes(Recipient.LEARNER);
    }
}

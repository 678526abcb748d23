package org.attune.mentoring;

import org.attune.practice.KeptFollowUp;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * What became of the learner's last intention.
 *
 * @param followUp the intention's record
 * @param base the version that was shown
 * @param state a word of {@link org.attune.practice.States}
 */
public record Answer(RecordId followUp, VersionHash base, String state) {
    /** An answer to an intention as it was shown. */
    public static Answer to(KeptFollowUp intention, String state) {
        return new Answer(intention.id(), intention.version(), state);
    }
}

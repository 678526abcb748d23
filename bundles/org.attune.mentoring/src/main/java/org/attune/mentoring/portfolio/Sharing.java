package org.attune.mentoring.portfolio;

import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Shares single records with the learner whom they are about. The service is there from unlock to lock; from any thread
 * except the user interface's. {@link Portfolios#share} shares all that can be.
 */
@ProviderType
public interface Sharing {
    /**
     * What sharing a record would mean. Changes nothing.
     *
     * @return empty when it is not there, is about nobody, or is of a kind that is never handed to learners
     */
    Optional<Shareable> look(RecordId record) throws RecordsException;

    /**
     * Shares a record with its learner from now on, or no longer. What was handed over before cannot be called back.
     *
     * @param base the version that was looked at
     * @throws RecordsException as {@link org.attune.records.Records#commit}
     */
    Saved share(Shareable looked, VersionHash base, boolean withLearner) throws RecordsException;
}

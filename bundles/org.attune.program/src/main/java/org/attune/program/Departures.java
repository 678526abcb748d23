package org.attune.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Somebody leaves the program or a place in it: their last day, and what becomes of those they meet, in one act. What was
 * logged stays as it is. The service is there from unlock to lock; from any thread except the user interface's.
 */
@ProviderType
public interface Departures {
    /** The relationships that would still last after a day, in which somebody is the mentor or the learner. */
    List<KeptRelationship> openAfter(RecordId person, LocalDate lastDay) throws RecordsException;

    /**
     * Keeps somebody's last day, and ends what {@link #openAfter} gives on that day. A relationship whose learner stays
     * and for which a next mentor is named goes on with them from the day after, with nothing agreed on yet.
     *
     * @param who the person as they were when this was asked
     * @param lastDay their last day
     * @param reason why, in free words; may be empty
     * @param next by relationship, who goes on; one that is not named here just ends
     * @throws RecordsException {@code INVALID} when the last day lies before the first, or when a learner would be their
     *         own mentor; otherwise what {@link org.attune.records.Records#commit} throws
     */
    void leave(KeptPerson who, LocalDate lastDay, String reason, Map<RecordId, RecordId> next) throws RecordsException;
}

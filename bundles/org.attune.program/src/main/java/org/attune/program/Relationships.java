package org.attune.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who mentors whom in the unlocked workspace, as its holder sees it. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per
 * relationship in the answer. Every call throws what {@link org.attune.records.Reading} throws; the calls that write
 * throw what {@link org.attune.records.Records#commit} throws: {@code INVALID} when somebody would mentor themselves or
 * when it would end before it began.
 */
@ProviderType
public interface Relationships {
    /** All of them, latest begun first. */
    List<KeptRelationship> all() throws RecordsException;

    /** All in which somebody is the mentor or the learner, latest begun first. */
    List<KeptRelationship> of(RecordId person) throws RecordsException;

    /** Those that last on a day and are to be looked at again on that day or before, waiting longest first. */
    List<KeptRelationship> toReview(LocalDate today) throws RecordsException;

    /** Whether somebody is on record as the line manager of somebody else on a day. */
    boolean managesOn(RecordId manager, RecordId other, LocalDate day) throws RecordsException;

    /** One relationship. */
    Optional<KeptRelationship> find(RecordId id) throws RecordsException;

    /** Keeps a new one. */
    Saved add(Relationship relationship) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, Relationship changed) throws RecordsException;

    /**
     * Lets another mentor go on with a learner, in one act: this relationship ends, the next one begins the day after,
     * with nothing agreed on yet.
     *
     * @param base the version that the change was made on
     * @param next the other mentor
     * @param lastDay the last day of this one
     * @param reason why, in free words; may be empty
     * @return the record of the relationship that begins
     * @throws RecordsException also {@code UNKNOWN_RECORD}; {@code INVALID} when it has ended before that day already
     */
    RecordId handOver(RecordId id, VersionHash base, RecordId next, LocalDate lastDay, String reason)
            throws RecordsException;
}

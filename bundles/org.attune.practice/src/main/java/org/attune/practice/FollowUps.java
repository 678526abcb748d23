package org.attune.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The follow-ups of the unlocked workspace, as its holder sees them. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per
 * follow-up in the answer. Every call throws what {@link org.attune.records.Reading} throws; the calls that write throw
 * what {@link org.attune.records.Records#commit} throws. Follow-ups whose text cannot be read are left out.
 */
@ProviderType
public interface FollowUps {
    /**
     * Open ones whose day has come, waiting longest first.
     *
     * @param limit how many at the most, 1 to 10,000
     */
    List<Waiting> waiting(LocalDate today, int limit) throws RecordsException;

    /**
     * Open ones whose day comes soon, the next first.
     *
     * @param days how many days ahead, counted from tomorrow: 1 is tomorrow alone
     */
    List<KeptFollowUp> comingUp(LocalDate today, int days) throws RecordsException;

    /** Open ones about somebody: by the day to come back to them, those without a day last. */
    List<KeptFollowUp> openFor(RecordId person) throws RecordsException;

    /** All about somebody that they wanted to try, with what became of it: agreed on last first. */
    List<KeptFollowUp> intentionsOf(RecordId person) throws RecordsException;

    /** All that came from a record, open or not. */
    List<KeptFollowUp> from(RecordId entry) throws RecordsException;

    /** What somebody wanted to try the last time and has not answered for: the open next-time agreed on last. */
    Optional<KeptFollowUp> lastIntention(RecordId person) throws RecordsException;

    /** One follow-up. */
    Optional<KeptFollowUp> find(RecordId id) throws RecordsException;

    /** The write that begins a follow-up, to go into an act of the caller's. */
    Write.Create begin(FollowUp followUp);

    /**
     * The write that changes a follow-up, to go into an act of the caller's. Unknown members stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Write.Update change(RecordId id, VersionHash base, FollowUp changed) throws RecordsException;

    /**
     * The write that answers a follow-up, to go into an act of the caller's.
     *
     * @param state a word of {@link States}; {@link States#NOT_YET} keeps it open on its day
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Write.Update answering(RecordId id, VersionHash base, String state, LocalDate today) throws RecordsException;

    /**
     * Answers a follow-up.
     *
     * @param state a word of {@link States}; {@link States#NOT_YET} keeps it open on its day
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Saved answer(RecordId id, VersionHash base, String state, LocalDate today) throws RecordsException;

    /**
     * Puts a follow-up off to another day; it stays as open as it was.
     *
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Saved postpone(RecordId id, VersionHash base, LocalDate day) throws RecordsException;
}

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
 * The goals of the unlocked workspace, as its holder sees them. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per goal
 * in the answer. Every call throws what {@link org.attune.records.Reading} throws; the calls that write throw what
 * {@link org.attune.records.Records#commit} throws: {@code INVALID} for a goal that is agreed or worked on without a
 * day to reach it, or revised or let go without a reason. Goals whose text cannot be read are left out.
 */
@ProviderType
public interface Goals {
    /** All goals of somebody: those still ahead by their day, then the others, latest first. */
    List<KeptGoal> of(RecordId person) throws RecordsException;

    /**
     * Everybody's goals that are still ahead and whose day comes soon or has come, the earliest first.
     *
     * @param last the last day that counts
     */
    List<KeptGoal> dueBy(LocalDate last) throws RecordsException;

    /** Everybody's goals that are still ahead, the earliest first, without a day last. */
    List<KeptGoal> open() throws RecordsException;

    /** One goal. */
    Optional<KeptGoal> find(RecordId id) throws RecordsException;

    /** The write that begins a goal, to go into an act of the caller's. */
    Write.Create begin(Goal goal);

    /**
     * The write that changes a goal, to go into an act of the caller's. Members that this version does not know stay as
     * they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Write.Update change(RecordId id, VersionHash base, Goal changed) throws RecordsException;

    /** Keeps a new goal. */
    Saved add(Goal goal) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, Goal changed) throws RecordsException;

    /**
     * Moves a goal to another state.
     *
     * @param state a word of {@link GoalStates}
     * @param reason why; may be empty where {@link GoalStates#wantsReason} says no
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved move(RecordId id, VersionHash base, String state, String reason, LocalDate today) throws RecordsException;

    /**
     * Puts a goal otherwise, in one act: the old one is revised, the new one takes its place.
     *
     * @param reason why
     * @param instead the new goal
     * @return the record of the new goal
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    RecordId revise(RecordId id, VersionHash base, String reason, Goal instead, LocalDate today)
            throws RecordsException;
}

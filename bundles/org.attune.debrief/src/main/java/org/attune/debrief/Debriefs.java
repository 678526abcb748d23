package org.attune.debrief;

import java.util.List;
import java.util.Optional;

import org.attune.records.Page;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The debriefs of the unlocked workspace, as their holder sees them. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk; {@link #soFar}, {@link #signs} and
 * {@link #cautions} do not and come from any thread. Every call that may throws what
 * {@link org.attune.records.Reading} throws; the calls that write are one act each, on disk as a whole or not at all,
 * and throw what {@link org.attune.records.Records#commit} throws.
 */
@ProviderType
public interface Debriefs {
    /**
     * The ways to lead a debrief: those of {@link DebriefFrameworks}, then those that the site published as forms of its
     * own, such as a changed copy of one of ours.
     */
    List<DebriefFramework> frameworks() throws RecordsException;

    /**
     * One of {@link #frameworks}.
     *
     * @param name its code, its url, or its canonical; of a canonical with another version, the version that is here
     */
    Optional<DebriefFramework> framework(String name) throws RecordsException;

    /** Keeps a debrief that will be held. */
    Saved plan(Debrief planned) throws RecordsException;

    /** Debriefs that are planned and have not begun, earliest day first. */
    List<KeptDebrief> planned() throws RecordsException;

    /**
     * Begins a debrief that was planned, with its framework or, when that is not here any more, the house framework; kept
     * as a draft at once.
     */
    Running begin(KeptDebrief planned) throws RecordsException;

    /**
     * Keeps that a debrief was not held, and why.
     *
     * @param reason a word of the vocabulary {@code debrief-not-held}, or free words; not blank
     */
    Saved notHeld(Debrief debrief, String reason) throws RecordsException;

    /** Keeps that a planned debrief was not held, and why. */
    Saved notHeld(KeptDebrief planned, String reason) throws RecordsException;

    /**
     * Keeps a running debrief where it is, as a draft; does nothing with one that is only tried out. Durable when the
     * call returns. To be called at each pause and each step.
     */
    void keep(Running running) throws RecordsException;

    /** Debriefs that were left in the middle, last kept first. */
    List<Unfinished> unfinished() throws RecordsException;

    /**
     * A debrief that was left in the middle, exactly where it was. When its framework is not installed any more, its
     * phases are there by name, without prompts.
     *
     * @param draft {@link Unfinished#draft}
     * @return empty when there is no such draft
     */
    Optional<Running> resume(String draft) throws RecordsException;

    /** Throws a running debrief away; nothing of it is kept. */
    void discard(Running running) throws RecordsException;

    /**
     * Closes a debrief and ends its draft. In one act: the debrief itself; a follow-up for each intention and for each
     * who needs time; an idea and a positive practice for each that came up; the five practices. Without consent only
     * that it was held is kept; in rounds only that, and what the group carries on; of one that is only tried out,
     * nothing.
     *
     * @param practices the five practices as the facilitator confirmed them; empty to confirm them later
     * @param forFacultyLead whether the lead of faculty development may see them
     */
    Closed close(Running running, List<ConfirmedPractice> practices, boolean forFacultyLead) throws RecordsException;

    /** Keeps the five practices of a debrief that is closed, in place of what was confirmed before. */
    Saved confirm(RecordId debrief, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException;

    /** The five practices of a debrief as confirmed. */
    Optional<FivePractices> confirmed(RecordId debrief) throws RecordsException;

    /**
     * The five practices of the holder's debriefs, latest first: for the facilitator's own eyes.
     *
     * @param limit how many at the most, 1 to 10,000
     */
    List<FivePractices> overTime(int limit) throws RecordsException;

    /**
     * A page of debriefs, latest day first.
     *
     * @param offset how many to leave out at the beginning, 0 or more
     * @param limit how many at the most, 1 to 10,000
     */
    Page list(int offset, int limit) throws RecordsException;

    /** One debrief; empty when there is none. */
    Optional<KeptDebrief> find(RecordId id) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, Debrief changed) throws RecordsException;

    /**
     * What came up in a debrief, whole again: what its record holds, with the ideas and the practices that live on in
     * records of their own, as they stand now.
     */
    Gathered cameUp(KeptDebrief debrief) throws RecordsException;

    /** What the record shows of the five practices, in their order. */
    List<PracticeSign> signs(Debrief debrief);

    /** The same as a line: "So far: purpose agreed. Still to come: key points." */
    String soFar(Debrief debrief);

    /** What its facilitator should know, gravest first. */
    List<Caution> cautions(Debrief debrief);

    /** Ways to practise or reflect in a group. */
    List<Method> methods();
}

package org.attune.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.attune.practice.LeftPlace;
import org.attune.privacy.media.Media;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A debrief while it runs: a value that each step replaces, kept as a draft by {@link Debriefs#keep}. Immutable, any
 * thread.
 * <p>
 * The first phase agrees the space; until {@link Agreement#complete} nothing goes on. Nothing is written down without
 * consent, while notes are paused, or, in rounds, about anybody: steps that would are left out quietly, so ask
 * {@link #mayNote} and {@link #offers} before offering them. After the last phase comes the summary, which the group
 * reads together.
 *
 * @param id the record that it is or will be
 * @param planned the version of that record when it was planned before; empty when there is none yet
 * @param framework what it is led by
 * @param debrief what is there so far; its phases are those of the framework, in order
 * @param step which phase it is at, from 0; the number of phases at the summary
 * @param notesPaused whether nothing is written down for now
 * @param practice whether it is only tried out: nothing of it is ever kept
 * @param timing how long it has run
 */
public record Running(RecordId id, Optional<VersionHash> planned, DebriefFramework framework, Debrief debrief,
        int step, boolean notesPaused, boolean practice, Timing timing) {
    /** The beginning of the key of its draft; the record's id follows. */
    public static final String DRAFT = "debrief.running/";

    /** A debrief that begins now. */
    public static Running begin(Debrief debrief, DebriefFramework framework) {
        return new Running(RecordId.fresh(), Optional.empty(), framework, withPhases(debrief, framework), 0, false,
                false, Timing.NOT_STARTED);
    }

    /** A debrief that was planned and begins now. */
    public static Running begin(KeptDebrief planned, DebriefFramework framework) {
        return new Running(planned.id(), Optional.of(planned.version()), framework,
                withPhases(planned.debrief(), framework), 0, false, false, Timing.NOT_STARTED);
    }

    /** A debrief to try things out with: nothing of it is kept. */
    public static Running tryOut(DebriefFramework framework) {
        Running begun = begin(Debrief.planned(framework, Setting.EMPTY), framework);
        return new Running(begun.id, Optional.empty(), framework, begun.debrief, 0, false, true, Timing.NOT_STARTED);
    }

    /** The key of its draft. */
    public String draftKey() {
        return DRAFT + id;
    }

    /** The phase that it is at; empty at the summary. */
    public Optional<Phase> phase() {
        return atSummary() ? Optional.empty() : Optional.of(framework.phases().get(step));
    }

    /** Whether all phases are done and the group reads the summary. */
    public boolean atSummary() {
        return step >= framework.phases().size();
    }

    /** Whether the next step may be taken: the space is agreed, and whoever leads it may. */
    public boolean mayGoOn() {
        return debrief.agreement().complete() && !debrief.facilitation().wantsReassigning() && !atSummary();
    }

    /** Whether something may be written down now. */
    public boolean mayNote() {
        return debrief.agreement().complete() && debrief.agreement().consented() && !notesPaused;
    }

    /** Whether the current phase has room for notes, and they may be written. */
    public boolean mayWriteNotes() {
        return mayNote() && !framework.rounds() && phase().filter(Phase::notes).isPresent();
    }

    /** Whether something may be captured now, a word of {@link Captures}; at the summary all that some phase offers. */
    public boolean offers(String capture) {
        boolean offered = phase().map(now -> now.offers(capture)).orElse(framework.captures().contains(capture));
        return offered && mayNote() && (!framework.rounds() || capture.equals(Captures.TAKE_AWAY));
    }

    /** At the next phase, or at the summary; itself when it may not go on. */
    public Running next() {
        return mayGoOn() ? at(step + 1) : this;
    }

    /** At the phase before; itself at the first. */
    public Running back() {
        return at(Math.max(0, step - 1));
    }

    /** At some phase, or at the summary; itself when the space is not agreed and it would lead on. */
    public Running goTo(int otherStep) {
        int within = Math.clamp(otherStep, 0, framework.phases().size());
        return within <= step || mayGoOn() ? at(within) : this;
    }

    /** Under another agreement. When consent is taken back, what was written down is gone. */
    public Running agreeing(Agreement agreement) {
        Debrief agreed = debrief.with(agreement);
        boolean takenBack = debrief.agreement().consented() && !agreement.consented();
        return with(takenBack ? agreed.withoutNotes() : agreed);
    }

    /** Led by others. */
    public Running led(Facilitation by) {
        return with(debrief.with(by));
    }

    /** With another group. */
    public Running with(Group group) {
        return with(debrief.with(group));
    }

    /** At another time or place. */
    public Running with(Setting setting) {
        return with(debrief.with(setting));
    }

    /** With the group looked after; itself when nothing may be written down. */
    public Running with(Safety safety) {
        return mayNote() && !framework.rounds() ? with(debrief.with(safety)) : this;
    }

    /** With another end. */
    public Running with(Closing closing) {
        return with(debrief.with(closing));
    }

    /** With other notes in the current phase; itself when there may be none. */
    public Running noting(String text) {
        return mayWriteNotes() ? with(replaced(notesNow().saying(text))) : this;
    }

    /** The notes of the current phase; empty when there are none, and at the summary. */
    public String notes() {
        return atSummary() ? "" : notesNow().text();
    }

    /**
     * With something more, or something changed or gone, such as
     * {@code running.gathering(so -> so.with(TouchPoint.of(text)))}; itself when nothing may be written down.
     */
    public Running gathering(UnaryOperator<Gathered> change) {
        if (!mayNote()) {
            return this;
        }
        Gathered changed = change.apply(debrief.gathered());
        return with(debrief.with(framework.rounds() ? Gathered.onlyTakeAways(changed.takeAways()) : changed));
    }

    /** With one more take-away. */
    public Running takingAway(String text) {
        return gathering(so -> so.withTakeAways(Gathered.plus(so.takeAways(), Line.of(text))));
    }

    /** With one more thing parked. */
    public Running parking(String text) {
        return gathering(so -> so.withParked(Gathered.plus(so.parked(), Line.of(text))));
    }

    /** With one more word on how somebody tied the event to what they have lived through; never who. */
    public Running ownExperience(String text) {
        return gathering(so -> so.withOwnExperience(Gathered.plus(so.ownExperience(), Line.of(text))));
    }

    /** With one more place that stays as it is; itself when one of its kind was left for the same reason that day. */
    public Running leaving(LeftPlace place) {
        return debrief.leftAsIs().contains(place) ? this : with(debrief.leaving(place));
    }

    /** Whether a picture, a recording or a paper may be added now. */
    public boolean mayAttach() {
        return mayNote() && !framework.rounds();
    }

    /** With one more picture, recording or paper; itself when none may be added. */
    public Running attaching(Media file) {
        List<Media> more = Stream.concat(debrief.media().stream(), Stream.of(file)).toList();
        return mayAttach() ? with(debrief.showing(more)) : this;
    }

    /** With notes paused or not. */
    public Running pausingNotes(boolean paused) {
        return new Running(id, planned, framework, debrief, step, paused, practice, timing);
    }

    /** After a beat of the clocks; the time goes to the current phase, at the summary to the last one. */
    public Running at(Beat beat) {
        return with(timing.at(beat));
    }

    /** The group talked on while the program was away, or did not. */
    public Running away(boolean talkedOn) {
        return with(talkedOn ? timing.countingAway() : timing.forgettingAway());
    }

    /** Ending now for a reason, at the summary. */
    public Running endingEarly(String reason) {
        return with(debrief.closing().early(reason)).at(framework.phases().size());
    }

    /** How long it has run. */
    public Duration elapsed() {
        return timing.counted();
    }

    private Running at(int otherStep) {
        return new Running(id, planned, framework, debrief, otherStep, notesPaused, practice, timing);
    }

    private Running with(Debrief other) {
        return new Running(id, planned, framework, other, step, notesPaused, practice, timing);
    }

    private Running with(Timing after) {
        long unassigned = after.counted().toSeconds()
                - debrief.phases().stream().mapToLong(PhaseNotes::seconds).sum();
        Debrief timed = replaced(notesNow().lasting(unassigned));
        return new Running(id, planned, framework, timed, step, notesPaused, practice, after);
    }

    private PhaseNotes notesNow() {
        return debrief.phases().get(Math.min(step, debrief.phases().size() - 1));
    }

    private Debrief replaced(PhaseNotes notes) {
        List<PhaseNotes> others = new ArrayList<>(debrief.phases());
        others.replaceAll(one -> one.id().equals(notes.id()) ? notes : one);
        return debrief.with(others);
    }

    private static Debrief withPhases(Debrief debrief, DebriefFramework framework) {
        List<PhaseNotes> phases = framework.phases().stream()
                .map(phase -> new PhaseNotes(phase.linkId(), phase.title(), "", 0)).toList();
        return debrief.ledBy(framework).with(phases);
    }
}

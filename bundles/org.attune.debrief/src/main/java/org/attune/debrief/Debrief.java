package org.attune.debrief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.attune.practice.LeftPlace;
import org.attune.privacy.media.Media;
import org.attune.records.TypeName;

/**
 * A debrief: the view of a body of {@link #TYPE}. {@code debrief.schema.json} beside it says its JSON. Everything may
 * be missing while it is planned.
 *
 * @param state where it stands: one of the words below, or another word
 * @param framework the {@link DebriefFramework#canonical} that it is led by; may be empty
 * @param frameworkTitle that framework's name when it was led
 * @param setting when, where and why
 * @param group who is there, as counts
 * @param facilitation who leads it
 * @param agreement what the group agreed on
 * @param phases what was written down in each phase
 * @param gathered what talk was turned into
 * @param safety how the group was looked after
 * @param closing how it ended
 * @param leftAsIs places in the notes that looked as if they told who somebody is, and stay for a reason; oldest first
 * @param media pictures, recordings and papers, each with a note on who made it and who agreed; they stay with the
 *            facilitator
 */
public record Debrief(String state, String framework, String frameworkTitle, Setting setting, Group group,
        Facilitation facilitation, Agreement agreement, List<PhaseNotes> phases, Gathered gathered, Safety safety,
        Closing closing, List<LeftPlace> leftAsIs, List<Media> media) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("debrief.session");
    /** It will be held. */
    public static final String PLANNED = "planned";
    /** It was held to its end. */
    public static final String HELD = "held";
    /** It was held, and ended early; {@link Closing#endedEarly} says why. */
    public static final String ENDED_EARLY = "ended-early";
    /** It was not held; {@link Closing#notHeld} says why. */
    public static final String NOT_HELD = "not-held";
    /** The relation of its link to the record that is talked about. */
    public static final String ENCOUNTER_LINK = "encounter";
    /** The relation of its link to the session of the curriculum. */
    public static final String SESSION_LINK = "session";
    /** The relation of its link to the facilitator. */
    public static final String FACILITATOR_LINK = "facilitator";

    /** A part that is missing says nothing. */
    public Debrief {
        setting = Objects.requireNonNullElse(setting, Setting.EMPTY);
        group = Objects.requireNonNullElse(group, Group.EMPTY);
        facilitation = Objects.requireNonNullElse(facilitation, Facilitation.EMPTY);
        agreement = Objects.requireNonNullElse(agreement, Agreement.EMPTY);
        gathered = Objects.requireNonNullElse(gathered, Gathered.NOTHING);
        safety = Objects.requireNonNullElse(safety, Safety.EMPTY);
        closing = Objects.requireNonNullElse(closing, Closing.EMPTY);
        phases = List.copyOf(phases);
        leftAsIs = List.copyOf(leftAsIs);
        media = List.copyOf(media);
    }

    /** A debrief that is planned, to be led by a framework. */
    public static Debrief planned(DebriefFramework framework, Setting setting) {
        return new Debrief(PLANNED, framework.canonical(), framework.title(), setting, Group.EMPTY,
                Facilitation.EMPTY, Agreement.EMPTY, List.of(), Gathered.NOTHING, Safety.EMPTY, Closing.EMPTY,
                List.of(), List.of());
    }

    /** Whether it took place, to its end or not. */
    public boolean wasHeld() {
        return state.equals(HELD) || state.equals(ENDED_EARLY);
    }

    /** The same debrief, standing elsewhere. */
    public Debrief in(String otherState) {
        return new Debrief(otherState, framework, frameworkTitle, setting, group, facilitation, agreement, phases,
                gathered, safety, closing, leftAsIs, media);
    }

    /** The same debrief led by another framework. */
    public Debrief ledBy(DebriefFramework other) {
        return new Debrief(state, other.canonical(), other.title(), setting, group, facilitation, agreement, phases,
                gathered, safety, closing, leftAsIs, media);
    }

    /** The same debrief at another time or place. */
    public Debrief with(Setting other) {
        return new Debrief(state, framework, frameworkTitle, other, group, facilitation, agreement, phases, gathered,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief with another group. */
    public Debrief with(Group other) {
        return new Debrief(state, framework, frameworkTitle, setting, other, facilitation, agreement, phases, gathered,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief led by others. */
    public Debrief with(Facilitation other) {
        return new Debrief(state, framework, frameworkTitle, setting, group, other, agreement, phases, gathered,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief under another agreement. */
    public Debrief with(Agreement other) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, other, phases, gathered,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief with other notes. */
    public Debrief with(List<PhaseNotes> others) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, others, gathered,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief in which other things came up. */
    public Debrief with(Gathered other) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, phases, other,
                safety, closing, leftAsIs, media);
    }

    /** The same debrief, the group being looked after otherwise. */
    public Debrief with(Safety other) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, phases, gathered,
                other, closing, leftAsIs, media);
    }

    /** The same debrief with another end. */
    public Debrief with(Closing other) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, phases, gathered,
                safety, other, leftAsIs, media);
    }

    /** The same debrief with one more place that stays as it is. */
    public Debrief leaving(LeftPlace place) {
        List<LeftPlace> more = Stream.concat(leftAsIs.stream(), Stream.of(place)).toList();
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, phases, gathered,
                safety, closing, more, media);
    }

    /** The same debrief with other pictures, recordings and papers. */
    public Debrief showing(List<Media> others) {
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, phases, gathered,
                safety, closing, leftAsIs, others);
    }

    /** Only what may be kept without consent: that it was held, how long, by which framework and by how many. */
    public Debrief withoutNotes() {
        List<PhaseNotes> times = phases.stream().map(phase -> phase.saying("")).toList();
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement.withoutTexts(),
                times, Gathered.NOTHING, Safety.EMPTY, closing, List.of(), List.of());
    }

    /** What the group may read together: without the facilitator's notes, and how the group was looked after. */
    public Debrief forGroup() {
        List<PhaseNotes> times = phases.stream().map(phase -> phase.saying("")).toList();
        return new Debrief(state, framework, frameworkTitle, setting, group, facilitation, agreement, times, gathered,
                Safety.EMPTY, closing, List.of(), List.of());
    }
}

package org.attune.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Encounter;
import org.attune.practice.LeftPlace;
import org.attune.practice.TouchPoint;
import org.attune.privacy.media.Media;
import org.attune.records.RecordId;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/**
 * One encounter as it is logged, or a reflection of the writer's own: the view of a body of {@link #TYPE}. All texts are
 * free, without names, up to 100,000 characters, and may be empty.
 * <p>
 * A body must have {@code learnerCode} and {@code encounter.date}; nothing else is required, so that an entry can be
 * written in one line. The body holds the code as well as the id of the learner: the title is made from the body
 * alone, and an entry typed outside knows no ids. The id counts: when a learner gets another code, lists show the new
 * one. An entry of the kind {@link #OWN_REFLECTION} is the writer's own: it needs no learner, and leaves to nobody but a
 * mentor with whom the writer shares it. Members that came later than others are empty in entries of before.
 *
 * @param learner the learner's record; {@link MentoringLog} fills it in from the code
 * @param learnerCode the learner's code when it was logged, such as {@code L-07}
 * @param encounter when, where, how
 * @param occasion how it came about
 * @param touchPoints the moments that were talked through
 * @param doneWell what the learner did well; strengths come first
 * @param nextTime what the learner wants to try the next time
 * @param comeBackOn the day to come back to {@code nextTime}, not before the encounter
 * @param patientWords what patients or families said about the care, without anything that tells who they are
 * @param feedback what the mentor or others told the learner, in one free text; see {@link Learning#feedback} for more
 * @param learning what came out of it for the learner
 * @param sustaining how the learner looks after themselves
 * @param reflection what the writer thinks about it
 * @param reflecting how the writer reflects
 * @param responses filled-in forms, such as models of reflection: FHIR R4 QuestionnaireResponses, not to be changed
 * @param media pictures, recordings and papers that belong to it; nobody but the learner is told of them
 * @param leftAsIs places that looked as if they told who somebody is, and stay for a reason; oldest first
 * @param signOff what learner and mentor have signed
 */
public record Entry(Optional<RecordId> learner, String learnerCode, Encounter encounter, Optional<Occasion> occasion,
        List<TouchPoint> touchPoints, String doneWell, String nextTime, Optional<LocalDate> comeBackOn,
        String patientWords, String feedback, Optional<Learning> learning, Optional<Sustaining> sustaining,
        String reflection, Optional<Reflecting> reflecting, List<JsonObject> responses, List<Media> media,
        List<LeftPlace> leftAsIs, Optional<SignOff> signOff) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("mentoring.entry");
    /** The relation of its link to the learner. */
    public static final String LEARNER_LINK = "learner";
    /** The relation of its link to the later meeting in which it was talked through. */
    public static final String DEBRIEF_LINK = "debriefed-in";
    /** The part of an entry that a next-time follow-up points at. */
    public static final String NEXT_TIME_PART = "nextTime";
    /** The kind of contact of a reflection of one's own. */
    public static final String OWN_REFLECTION = "own-reflection";

    public Entry {
        occasion = occasion.filter(said -> !said.equals(Occasion.NONE));
        touchPoints = List.copyOf(touchPoints);
        learning = learning.filter(said -> !said.equals(Learning.NONE));
        sustaining = sustaining.filter(said -> !said.equals(Sustaining.NONE));
        reflecting = reflecting.filter(said -> !said.equals(Reflecting.NONE));
        responses = List.copyOf(responses);
        media = List.copyOf(media);
        leftAsIs = List.copyOf(leftAsIs);
        signOff = signOff.filter(said -> !said.equals(SignOff.NONE));
    }

    /** An entry of which the learner and the encounter are known. */
    public static Entry of(String learnerCode, Encounter encounter) {
        return new Entry(Optional.empty(), learnerCode, encounter, Optional.empty(), List.of(), "", "",
                Optional.empty(), "", "", Optional.empty(), Optional.empty(), "", Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty());
    }

    /** Begins to change it; it stays as it is. */
    public EntryEdit edit() {
        return new EntryEdit(this);
    }

    /** Whether it is a reflection of the writer's own. */
    public boolean isOwnReflection() {
        return encounter.kind().equals(OWN_REFLECTION);
    }

    /** Whether somebody has signed it, so that it stays as it is. */
    public boolean isSigned() {
        return signOff.filter(SignOff::signed).isPresent();
    }

    /** The same entry about a learner. */
    public Entry about(RecordId id, String code) {
        return edit().about(Optional.of(id), code).done();
    }

    /** The same entry with other touch points. */
    public Entry with(List<TouchPoint> others) {
        return edit().touchPoints(others).done();
    }

    /** The same entry with another word on what was done well. */
    public Entry doneWell(String text) {
        return edit().doneWell(text).done();
    }

    /** The same entry with something else to try next time. */
    public Entry nextTime(String text, Optional<LocalDate> day) {
        return edit().nextTime(text, day).done();
    }

    /** The same entry with other places that stay as they are. */
    public Entry leftAsIs(List<LeftPlace> places) {
        return edit().leftAsIs(places).done();
    }
}

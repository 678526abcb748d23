package org.attune.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Encounter;
import org.attune.practice.TouchPoint;
import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * One encounter as it is logged: the view of a body of {@link #TYPE}. All texts are free, without names, up to 100,000
 * characters, and may be empty.
 * <p>
 * A body must have {@code learnerCode} and {@code encounter.date}; nothing else is required, so that an entry can be
 * written in one line. The body holds the code as well as the id of the learner: the title is made from the body
 * alone, and an entry typed outside knows no ids. The id counts: when a learner gets another code, lists show the new
 * one. {@code responses} (FHIR QuestionnaireResponses) are part of the schema and kept as they are; this view does
 * not show them.
 *
 * @param learner the learner's record; {@link MentoringLog} fills it in from the code
 * @param learnerCode the learner's code when it was logged, such as {@code L-07}
 * @param encounter when, where, how
 * @param touchPoints the moments that were talked through
 * @param doneWell what the learner did well; strengths come first
 * @param nextTime what the learner wants to try the next time
 * @param comeBackOn the day to come back to {@code nextTime}, not before the encounter
 * @param patientWords what patients or families said about the care, without anything that tells who they are
 * @param feedback what the mentor or others told the learner, and what the learner said to it
 * @param sustaining how the learner looks after themselves
 * @param reflection what the writer thinks about it
 * @param leftAsIs places that looked as if they told who somebody is, and stay for a reason; oldest first
 */
public record Entry(Optional<RecordId> learner, String learnerCode, Encounter encounter, List<TouchPoint> touchPoints,
        String doneWell, String nextTime, Optional<LocalDate> comeBackOn, String patientWords, String feedback,
        Optional<Sustaining> sustaining, String reflection, List<LeftPlace> leftAsIs) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("mentoring.entry");
    /** The relation of its link to the learner. */
    public static final String LEARNER_LINK = "learner";
    /** The part of an entry that a next-time follow-up points at. */
    public static final String NEXT_TIME_PART = "nextTime";

    public Entry {
        touchPoints = List.copyOf(touchPoints);
        leftAsIs = List.copyOf(leftAsIs);
    }

    /** An entry of which the learner and the encounter are known. */
    public static Entry of(String learnerCode, Encounter encounter) {
        return new Entry(Optional.empty(), learnerCode, encounter, List.of(), "", "", Optional.empty(), "", "",
                Optional.empty(), "", List.of());
    }

    /** The same entry about a learner. */
    public Entry about(RecordId id, String code) {
        return new Entry(Optional.of(id), code, encounter, touchPoints, doneWell, nextTime, comeBackOn, patientWords,
                feedback, sustaining, reflection, leftAsIs);
    }

    /** The same entry with other touch points. */
    public Entry with(List<TouchPoint> others) {
        return new Entry(learner, learnerCode, encounter, others, doneWell, nextTime, comeBackOn, patientWords,
                feedback, sustaining, reflection, leftAsIs);
    }

    /** The same entry with another word on what was done well. */
    public Entry doneWell(String text) {
        return new Entry(learner, learnerCode, encounter, touchPoints, text, nextTime, comeBackOn, patientWords,
                feedback, sustaining, reflection, leftAsIs);
    }

    /** The same entry with something else to try next time. */
    public Entry nextTime(String text, Optional<LocalDate> day) {
        return new Entry(learner, learnerCode, encounter, touchPoints, doneWell, text, day, patientWords, feedback,
                sustaining, reflection, leftAsIs);
    }

    /** The same entry with other places that stay as they are. */
    public Entry leftAsIs(List<LeftPlace> places) {
        return new Entry(learner, learnerCode, encounter, touchPoints, doneWell, nextTime, comeBackOn, patientWords,
                feedback, sustaining, reflection, places);
    }
}

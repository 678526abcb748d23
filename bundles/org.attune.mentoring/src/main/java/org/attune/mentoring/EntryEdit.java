package org.attune.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.attune.practice.Encounter;
import org.attune.practice.LeftPlace;
import org.attune.practice.TouchPoint;
import org.attune.privacy.media.Media;
import org.attune.records.RecordId;

import com.google.gson.JsonObject;

/** Changes of an entry, one after the other; what is not named stays. One thread at a time. */
public final class EntryEdit {
    private Optional<RecordId> learner;
    private String learnerCode;
    private Encounter encounter;
    private Optional<Occasion> occasion;
    private List<TouchPoint> touchPoints;
    private String doneWell;
    private String nextTime;
    private Optional<LocalDate> comeBackOn;
    private String patientWords;
    private String feedback;
    private Optional<Learning> learning;
    private Optional<Sustaining> sustaining;
    private String reflection;
    private Optional<Reflecting> reflecting;
    private List<JsonObject> responses;
    private List<Media> media;
    private List<LeftPlace> leftAsIs;
    private Optional<SignOff> signOff;

    EntryEdit(Entry entry) {
        learner = entry.learner();
        learnerCode = entry.learnerCode();
        encounter = entry.encounter();
        occasion = entry.occasion();
        touchPoints = entry.touchPoints();
        doneWell = entry.doneWell();
        nextTime = entry.nextTime();
        comeBackOn = entry.comeBackOn();
        patientWords = entry.patientWords();
        feedback = entry.feedback();
        learning = entry.learning();
        sustaining = entry.sustaining();
        reflection = entry.reflection();
        reflecting = entry.reflecting();
        responses = entry.responses();
        media = entry.media();
        leftAsIs = entry.leftAsIs();
        signOff = entry.signOff();
    }

    /** The entry as it is now. */
    public Entry done() {
        return new Entry(learner, learnerCode, encounter, occasion, touchPoints, doneWell, nextTime, comeBackOn,
                patientWords, feedback, learning, sustaining, reflection, reflecting, responses, media, leftAsIs,
                signOff);
    }

    /** Another learner. */
    public EntryEdit about(Optional<RecordId> id, String code) {
        learner = id;
        learnerCode = code;
        return this;
    }

    /** Another encounter. */
    public EntryEdit encounter(Encounter other) {
        encounter = other;
        return this;
    }

    /** Changes what is said of the encounter by now. */
    public EntryEdit encounter(UnaryOperator<Encounter> change) {
        return encounter(change.apply(encounter));
    }

    /** Another way of having come about. */
    public EntryEdit occasion(Occasion other) {
        occasion = Optional.of(other);
        return this;
    }

    /** Other touch points. */
    public EntryEdit touchPoints(List<TouchPoint> others) {
        touchPoints = others;
        return this;
    }

    /** Another word on what was done well. */
    public EntryEdit doneWell(String text) {
        doneWell = text;
        return this;
    }

    /** Something else to try next time. */
    public EntryEdit nextTime(String text, Optional<LocalDate> day) {
        nextTime = text;
        comeBackOn = day;
        return this;
    }

    /** Other words of patients and families. */
    public EntryEdit patientWords(String text) {
        patientWords = text;
        return this;
    }

    /** Other free words of feedback. */
    public EntryEdit feedback(String text) {
        feedback = text;
        return this;
    }

    /** Something else that came out of it. */
    public EntryEdit learning(Learning other) {
        learning = Optional.of(other);
        return this;
    }

    /** Changes what is said by now of what came out of it. */
    public EntryEdit learning(UnaryOperator<Learning> change) {
        return learning(change.apply(learning.orElse(Learning.NONE)));
    }

    /** Another way of looking after oneself. */
    public EntryEdit sustaining(Sustaining other) {
        sustaining = Optional.of(other);
        return this;
    }

    /** Another reflection. */
    public EntryEdit reflection(String text, Reflecting how) {
        reflection = text;
        reflecting = Optional.of(how);
        return this;
    }

    /** Other filled-in forms. */
    public EntryEdit responses(List<JsonObject> others) {
        responses = others;
        return this;
    }

    /** Other pictures, recordings and papers. */
    public EntryEdit media(List<Media> others) {
        media = others;
        return this;
    }

    /** Other places that stay as they are. */
    public EntryEdit leftAsIs(List<LeftPlace> places) {
        leftAsIs = places;
        return this;
    }

    /** Other signatures and addenda. */
    public EntryEdit signOff(SignOff other) {
        signOff = Optional.of(other);
        return this;
    }
}

package org.attune.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When, where and how a learner and a patient met, or a learner and a mentor. Everything may be missing while it is
 * being typed. Fields after domain.md 6.1.
 *
 * @param date the day
 * @param kind a word of the vocabulary {@code contact-kind}, such as {@code observation}; may be empty
 * @param setting a word of the vocabulary {@code setting}, such as {@code hospice}; may be empty
 * @param learnerRole a word of the vocabulary {@code learner-role}, such as {@code assisted}; may be empty
 * @param minutes how long, 0 to 1440
 * @param modality a word of the vocabulary {@code modality}, such as {@code in-person}; may be empty
 * @param careWeek which week of the patient's care, 0 or more; the only date of a patient's that is kept
 * @param situation what kind of situation it was, in general words, up to 100,000 characters; may be empty
 */
public record Encounter(Optional<LocalDate> date, String kind, String setting, String learnerRole,
        Optional<Integer> minutes, String modality, Optional<Integer> careWeek, String situation) {
    /** Nothing known yet. */
    public static final Encounter EMPTY = new Encounter(Optional.empty(), "", "", "", Optional.empty(), "",
            Optional.empty(), "");

    /** An encounter of which the day and kind are known. */
    public static Encounter on(LocalDate date, String kind) {
        return new Encounter(Optional.of(date), kind, "", "", Optional.empty(), "", Optional.empty(), "");
    }

    /** The same encounter in another setting, with the learner in another role. */
    public Encounter in(String otherSetting, String otherRole) {
        return new Encounter(date, kind, otherSetting, otherRole, minutes, modality, careWeek, situation);
    }

    /** The same encounter, so many minutes long. */
    public Encounter lasting(int howMany) {
        return new Encounter(date, kind, setting, learnerRole, Optional.of(howMany), modality, careWeek, situation);
    }
}

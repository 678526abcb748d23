package org.attune.debrief;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.attune.records.RecordId;

/**
 * When, where and why a debrief is held. Words of vocabularies may be any word, and empty.
 *
 * @param date the day
 * @param start when it begins, by the clock on the wall
 * @param place a word of the vocabulary {@code debrief-place}
 * @param modality a word of the vocabulary {@code modality}
 * @param trigger a word of the vocabulary {@code debrief-trigger}
 * @param minutes how long it is planned to take, 0 to 1440
 * @param protectedTime whether the time is kept free for it
 * @param inContext whether it is held where the work is done, among those who do it
 * @param encounter the record that is talked about, such as an entry of the mentoring log
 * @param session the session of the curriculum that it belongs to
 */
public record Setting(Optional<LocalDate> date, Optional<LocalTime> start, String place, String modality,
        String trigger, Optional<Integer> minutes, Optional<Boolean> protectedTime, Optional<Boolean> inContext,
        Optional<RecordId> encounter, Optional<RecordId> session) {
    /** Nothing known yet. */
    public static final Setting EMPTY = new Setting(Optional.empty(), Optional.empty(), "", "", "", Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A debrief on a day for some reason. */
    public static Setting on(LocalDate day, String trigger) {
        return EMPTY.on(day).because(trigger);
    }

    /** The same setting on another day. */
    public Setting on(LocalDate day) {
        return new Setting(Optional.of(day), start, place, modality, trigger, minutes, protectedTime, inContext,
                encounter, session);
    }

    /** The same setting for another reason. */
    public Setting because(String word) {
        return new Setting(date, start, place, modality, word, minutes, protectedTime, inContext, encounter, session);
    }

    /** The same setting, beginning at a time when that is known, and planned to take so many minutes. */
    public Setting from(Optional<LocalTime> time, int planned) {
        return new Setting(date, time, place, modality, trigger, Optional.of(planned), protectedTime,
                inContext, encounter, session);
    }

    /** The same setting about a record. */
    public Setting about(RecordId record) {
        return new Setting(date, start, place, modality, trigger, minutes, protectedTime, inContext,
                Optional.of(record), session);
    }

    /** The same setting in a place, in person or not. */
    public Setting at(String where, String how) {
        return new Setting(date, start, where, how, trigger, minutes, protectedTime, inContext, encounter, session);
    }

    /** The same setting, its time kept free or not, in the context of the work or not. */
    public Setting held(boolean timeKeptFree, boolean whereTheWorkIs) {
        return new Setting(date, start, place, modality, trigger, minutes, Optional.of(timeKeptFree),
                Optional.of(whereTheWorkIs), encounter, session);
    }
}

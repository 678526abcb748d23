package org.attune.program;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * What somebody received who mentors or leads sessions: training, time with peers, supervision (domain.md 10.1, ML04 and
 * ML14). A fact, not a mark: nothing is counted against anybody. The view of a body of {@link #TYPE}.
 *
 * @param person who received it
 * @param kind {@link #TRAINING}, {@link #PEER_SUPPORT}, {@link #SUPERVISION} or another word
 * @param what what it was, in free words; 1 to 2,000 characters
 * @param on the day
 * @param minutes how long it took, 0 to 100,000
 * @param by who gave it, such as a school or a peer group; may be empty
 * @param validUntil the last day on which a site counts it, where a site does
 */
public record Training(Optional<RecordId> person, String kind, String what, Optional<LocalDate> on,
        Optional<Integer> minutes, String by, Optional<LocalDate> validUntil) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.training");
    /** The relation of its link to {@link #person}. */
    public static final String PERSON_LINK = "person";
    /** Learning how to mentor or to lead a session. */
    public static final String TRAINING = "training";
    /** Time with others who mentor. */
    public static final String PEER_SUPPORT = "peer-support";
    /** Talking one's own mentoring through with somebody experienced. */
    public static final String SUPERVISION = "supervision";

    /** Something that somebody received on a day. */
    public static Training of(RecordId person, String kind, String what, LocalDate on) {
        return new Training(Optional.of(person), kind, what.strip(), Optional.of(on), Optional.empty(), "",
                Optional.empty());
    }

    /** The same, given by somebody. */
    public Training by(String giver) {
        return new Training(person, kind, what, on, minutes, giver.strip(), validUntil);
    }

    /** The same, counted until a day. */
    public Training validUntil(LocalDate last) {
        return new Training(person, kind, what, on, minutes, by, Optional.of(last));
    }

    /** The same, having taken so many minutes. */
    public Training taking(int howLong) {
        return new Training(person, kind, what, on, Optional.of(howLong), by, validUntil);
    }
}

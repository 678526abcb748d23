package org.attune.program;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * A mentor and a learner who meet: the view of a body of {@link #TYPE}. A learner may have several mentors at a time;
 * whoever moves or leaves ends a relationship, and nothing that was logged in it changes.
 *
 * @param mentor who mentors
 * @param learner who learns; somebody else
 * @param lineManager whether the mentor is the learner's line manager: learners are then less open, and a program should
 *        offer somebody else (domain.md 5, DB02)
 * @param agreement what they have agreed on
 * @param from the first day
 * @param until the last day; open when it has none
 * @param endReason why it ended, in free words; may be empty
 * @param handedTo the mentor who went on with the learner
 * @param nextMeeting the day on which they have agreed to meet next; may be past
 */
public record Relationship(Optional<RecordId> mentor, Optional<RecordId> learner, boolean lineManager,
        Agreement agreement, Optional<LocalDate> from, Optional<LocalDate> until, String endReason,
        Optional<RecordId> handedTo, Optional<LocalDate> nextMeeting) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("program.relationship");
    /** The relation of its link to {@link #mentor}. */
    public static final String MENTOR_LINK = "mentor";
    /** The relation of its link to {@link #learner}. */
    public static final String LEARNER_LINK = "learner";

    public Relationship {
        agreement = Objects.requireNonNullElse(agreement, Agreement.NONE);
    }

    /** Two people who meet from a day on. */
    public static Relationship between(RecordId mentor, RecordId learner, LocalDate from) {
        return begun(mentor, Optional.of(learner), from);
    }

    /** A mentor who meets a learner from a day on; who that is may not be known here. */
    public static Relationship begun(RecordId mentor, Optional<RecordId> learner, LocalDate from) {
        return new Relationship(Optional.of(mentor), learner, false, Agreement.NONE, Optional.of(from),
                Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** Whether they meet on a day; both ends count, an open end never comes. */
    public boolean activeOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }

    /** The same relationship, the mentor being the learner's line manager or not. */
    public Relationship lineManager(boolean is) {
        return new Relationship(mentor, learner, is, agreement, from, until, endReason, handedTo,
                nextMeeting);
    }

    /** The same relationship with another mentor, or with nobody yet. */
    public Relationship mentoredBy(Optional<RecordId> who) {
        return new Relationship(who, learner, lineManager, agreement, from, until, endReason, handedTo,
                nextMeeting);
    }

    /** The same relationship under another agreement. */
    public Relationship under(Agreement other) {
        return new Relationship(mentor, learner, lineManager, other, from, until, endReason, handedTo,
                nextMeeting);
    }

    /** The same relationship, whose people meet next on a day. */
    public Relationship meetingOn(LocalDate day) {
        return new Relationship(mentor, learner, lineManager, agreement, from, until, endReason, handedTo,
                Optional.of(day));
    }

    /** The same relationship, ended; a meeting after the last day is none of theirs any more. */
    public Relationship ended(LocalDate lastDay, String reason) {
        return new Relationship(mentor, learner, lineManager, agreement, from, Optional.of(lastDay), reason, handedTo,
                nextMeeting.filter(day -> !day.isAfter(lastDay)));
    }

    /** The same relationship, ended because another mentor goes on. */
    public Relationship handedTo(RecordId next, LocalDate lastDay, String reason) {
        Relationship ended = ended(lastDay, reason);
        return new Relationship(mentor, learner, lineManager, agreement, from, ended.until, reason, Optional.of(next),
                ended.nextMeeting);
    }
}

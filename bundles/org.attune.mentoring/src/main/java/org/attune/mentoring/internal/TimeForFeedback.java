package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Learning;
import org.attune.practice.Feedback;
import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.States;
import org.attune.records.RecordId;
import org.attune.records.Write;
import org.attune.words.Words;

/** Feedback that somebody asked for time to think about comes back a week later, gently. */
final class TimeForFeedback {
    /** The kind of such follow-ups; the same word as in debriefs. */
    static final String NEEDS_TIME = "needs-time";
    private static final int DAYS = 7;
    private static final Words WORDS = Words.of(TimeForFeedback.class);

    private final FollowUps followUps;

    TimeForFeedback(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** The writes that begin the follow-ups of a new entry. */
    List<Write> begin(RecordId id, Entry entry, LocalDate today) {
        return begin(id, entry, Set.of(), today);
    }

    /** The writes that begin follow-ups for what needs time now and did not before. */
    List<Write> follow(RecordId id, Entry before, Entry after, LocalDate today) {
        return begin(id, after, needingTime(before).stream().map(Feedback::id).collect(Collectors.toSet()), today);
    }

    private List<Write> begin(RecordId id, Entry entry, Set<String> known, LocalDate today) {
        return needingTime(entry).stream().filter(told -> !known.contains(told.id()))
                .map(told -> followUps.begin(followUp(id, entry, told, today))).map(Write.class::cast).toList();
    }

    private static List<Feedback> needingTime(Entry entry) {
        return entry.learning().stream().map(Learning::feedback).flatMap(List::stream)
                .filter(told -> told.receptiveness().equals(Feedback.NEEDS_TIME)).toList();
    }

    private static FollowUp followUp(RecordId id, Entry entry, Feedback told, LocalDate today) {
        LocalDate day = entry.encounter().date().orElse(today);
        return new FollowUp(NEEDS_TIME, entry.learner(), Optional.of(id), told.id(),
                WORDS.text("needs-time", told.text().strip()), Optional.of(day), Optional.of(day.plusDays(DAYS)),
                States.OPEN, Optional.empty());
    }
}

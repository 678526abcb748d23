package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Intention;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Wording;
import org.attune.practice.FollowUp;
import org.attune.practice.Idea;
import org.attune.practice.States;
import org.attune.records.RecordId;

/**
 * A debrief of {@code demo-debriefs.json}, as it was when it was closed: days are counted from the day that the demo
 * plays on.
 */
record DemoDebrief(int daysAgo, Debrief debrief, List<ConfirmedPractice> practices, boolean forFacultyLead) {
    private static final int UNTIL_DECIDED = 10;

    /** The file. */
    record All(List<DemoDebrief> debriefs, List<Problem> problems, List<Wording> words) {}

    Debrief debrief(LocalDate today) {
        return debrief.with(debrief.setting().on(day(today))).with(debrief.gathered().withoutOffspring());
    }

    List<Idea> ideas(LocalDate today, RecordId id) {
        return debrief.gathered().ideas().stream().map(idea -> idea.decided()
                ? idea.decided(idea.decision(), idea.reason(), day(today).plusDays(UNTIL_DECIDED))
                : idea).map(idea -> idea.from(id, day(today))).toList();
    }

    List<PositivePractice> positive(LocalDate today, RecordId id) {
        return debrief.gathered().practices().stream().map(practice -> practice.from(id, day(today))).toList();
    }

    List<FollowUp> followUps(LocalDate today, RecordId id) {
        List<Intention> intentions = debrief.gathered().intentions();
        IntFunction<FollowUp> followUp = i -> new FollowUp(FollowUp.PROMISE, Optional.empty(), Optional.of(id),
                intentions.get(i).id(), intentions.get(i).text(), Optional.of(day(today)),
                Optional.of(today.plusDays(3 + i)), States.OPEN, Optional.empty());
        return IntStream.range(0, intentions.size()).mapToObj(followUp).toList();
    }

    FivePractices confirmed(LocalDate today, RecordId id) {
        return new FivePractices(Optional.of(id), Optional.of(day(today)), practices, forFacultyLead);
    }

    private LocalDate day(LocalDate today) {
        return today.minusDays(daysAgo);
    }
}

package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.practice.Appointment;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.States;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class DaysToComeBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId LEARNER = RecordId.fresh();
    private static final RecordId OTHER = RecordId.fresh();
    private final MemoryRecords records = new MemoryRecords(TODAY, new FollowUpType(), new GoalType());
    private final KeptFollowUps followUps = new KeptFollowUps(records);
    private final KeptGoals goals = new KeptGoals(records);
    private final DaysToComeBack days = new DaysToComeBack(followUps, goals);

    @Test
    void open_follow_ups_bring_back_whom_they_are_about_on_their_day() throws RecordsException {
        keep(intention(LEARNER).backOn(Optional.of(TODAY)));
        keep(intention(LEARNER).backOn(Optional.of(TODAY)));
        keep(intention(OTHER).backOn(Optional.of(TODAY.minusDays(1))));
        keep(intention(OTHER).backOn(Optional.of(TODAY)).answered(States.TRIED, TODAY));
        keep(intention(OTHER));
        assertThat(days.on(TODAY)).containsExactly(new Appointment(LEARNER, "Something to come back to"));
    }

    @Test
    void a_goal_that_is_still_ahead_brings_back_whose_it_is_on_its_day() throws RecordsException {
        goals.add(goal(LEARNER, TODAY));
        goals.add(goal(OTHER, TODAY.minusDays(1)));
        goals.add(goal(OTHER, TODAY).in(GoalStates.MET, "", TODAY));
        assertThat(days.on(TODAY)).containsExactly(new Appointment(LEARNER, "Day of a goal"));
    }

    private static FollowUp intention(RecordId person) {
        return FollowUp.open(FollowUp.NEXT_TIME, person, "Let the silence stand", TODAY.minusDays(7));
    }

    private static Goal goal(RecordId person, LocalDate until) {
        return Goal.proposed(person, "Sit down first", TODAY.minusDays(30)).until(Optional.of(until));
    }

    private void keep(FollowUp followUp) throws RecordsException {
        records.commit(Act.of(followUps.begin(followUp)));
    }
}

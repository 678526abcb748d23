package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.internal.GoalType;
import org.attune.practice.internal.KeptGoals;
import org.attune.program.KeptPerson;
import org.attune.program.internal.DemoPeople;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class DemoGoalsTest {
    private final MemoryRecords records = new MemoryRecords(Workplace.TODAY, new PersonType(), new GoalType());

    @Test
    void goals_of_the_demo_are_ahead_met_put_otherwise_and_let_go_with_a_reason() throws RecordsException {
        new DemoPeople().fill(records, Workplace.TODAY);
        new DemoGoals(new BuiltInFrameworks()).fill(records, Workplace.TODAY);
        Goals goals = new KeptGoals(records);
        List<Goal> all = new ArrayList<>();
        for (KeptPerson learner : new KeptPeople(records).learners()) {
            goals.of(learner.id()).forEach(kept -> all.add(kept.goal()));
        }
        assertThat(all).extracting(Goal::state).contains(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
                GoalStates.MET, GoalStates.REVISED, GoalStates.LET_GO);
        assertThat(all).filteredOn(goal -> GoalStates.wantsReason(goal.state()))
                .allMatch(goal -> !goal.reason().isBlank());
        assertThat(all).allMatch(goal -> !goal.focus().dimension().isEmpty());
    }
}

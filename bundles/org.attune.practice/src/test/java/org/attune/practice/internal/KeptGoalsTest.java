package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.Goal;
import org.attune.practice.GoalFocus;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Complaint;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.junit.jupiter.api.Test;

class KeptGoalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId LEARNER = RecordId.fresh();
    private final MemoryRecords records = new MemoryRecords(TODAY, new GoalType());
    private final Goals goals = new KeptGoals(records);

    @Test
    void goals_ahead_come_first_by_their_day_and_ended_ones_after_them() throws RecordsException {
        add(agreed("in a month", TODAY.plusMonths(1)));
        add(agreed("met before", TODAY).in(GoalStates.MET, "", TODAY.minusDays(3)));
        add(agreed("met today", TODAY).in(GoalStates.MET, "", TODAY));
        add(agreed("next week", TODAY.plusWeeks(1)));
        add(Goal.proposed(LEARNER, "some day", TODAY));
        assertThat(texts(goals.of(LEARNER))).containsExactly("next week", "in a month", "some day", "met today",
                "met before");
    }

    @Test
    void only_open_goals_are_due() throws RecordsException {
        add(agreed("this week", TODAY.plusDays(3)));
        add(agreed("met", TODAY).in(GoalStates.MET, "", TODAY));
        add(agreed("next year", TODAY.plusYears(1)));
        assertThat(texts(goals.dueBy(TODAY.plusWeeks(1)))).containsExactly("this week");
    }

    @Test
    void a_goal_that_is_agreed_has_a_day_to_reach_it() {
        Goal without = Goal.proposed(LEARNER, "Sit down first", TODAY).in(GoalStates.AGREED, "", TODAY);
        assertThatThrownBy(() -> goals.add(without)).isInstanceOfSatisfying(RecordsException.class,
                refused -> assertThat(refused.complaints()).extracting(Complaint::path).containsExactly("/until"));
    }

    @Test
    void nobody_lets_a_goal_go_without_saying_why() throws RecordsException {
        Saved kept = add(agreed("Sit down first", TODAY.plusWeeks(1)));
        assertThatThrownBy(() -> goals.move(kept.record(), kept.version(), GoalStates.LET_GO, " ", TODAY))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::path).containsExactly("/reason"));
        goals.move(kept.record(), kept.version(), GoalStates.LET_GO, "Changed wards", TODAY);
        assertThat(goals.find(kept.record()).orElseThrow().goal().open()).isFalse();
    }

    @Test
    void a_goal_put_otherwise_keeps_the_old_one_with_its_reason() throws RecordsException {
        Saved old = add(agreed("Be kinder", TODAY.plusWeeks(1)));
        RecordId instead = goals.revise(old.record(), old.version(), "Too wide",
                agreed("Sit down before speaking", TODAY.plusWeeks(2)), TODAY);
        assertThat(goals.find(old.record()).orElseThrow().goal().state()).isEqualTo(GoalStates.REVISED);
        assertThat(goals.find(instead).orElseThrow().goal().text()).isEqualTo("Sit down before speaking");
    }

    @Test
    void a_goal_points_at_the_need_and_the_objective_that_it_belongs_to() throws RecordsException {
        RecordId need = RecordId.fresh();
        RecordId objective = RecordId.fresh();
        Saved kept = add(agreed("Listen", TODAY)
                .strengthening(new GoalFocus("relational-space", Optional.of(need), Optional.of(objective))));
        assertThat(records.as(Reader.me()).find(kept.record()).orElseThrow().header().links())
                .extracting(link -> link.record()).containsExactlyInAnyOrder(LEARNER, need, objective);
    }

    private Saved add(Goal goal) throws RecordsException {
        return goals.add(goal);
    }

    private static Goal agreed(String text, LocalDate until) {
        return Goal.proposed(LEARNER, text, TODAY).until(Optional.of(until)).in(GoalStates.AGREED, "", TODAY);
    }

    private static List<String> texts(List<KeptGoal> kept) {
        return kept.stream().map(each -> each.goal().text()).toList();
    }
}

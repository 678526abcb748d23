package org.attune.mentoring.ui.internal.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.internal.portfolio.KeptSharing;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.practice.FocusOffer;
import org.attune.practice.Goal;
import org.attune.practice.GoalFocus;
import org.attune.practice.GoalStates;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.RecordId;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class GoalsTest {
    private final Ground ground = new Ground();
    private final List<FocusOffer> offers = new ArrayList<>();
    private Robot robot;
    private RecordId learner;

    @BeforeEach
    void a_learner(Robot one) throws Exception {
        robot = one;
        learner = ground.people.add(Person.of("L-07", Roles.LEARNER));
    }

    @Test
    void a_goal_of_the_chosen_learner_is_met_and_taken_back() throws Exception {
        ground.goals.add(agreed("Let a silence stand"));
        try (Seen seen = view().walk("goals")) {
            robot.select("goals.table", "Let a silence stand").click("goals.met");
            seen.quiet();
            assertThat(seen.cell("goals.table", 0, 2)).isEqualTo("met");
            robot.run(() -> seen.site.choices.getFirst().run().run());
            seen.quiet();
            assertThat(seen.cell("goals.table", 0, 2)).isEqualTo("agreed");
        }
    }

    @Test
    void a_new_goal_begins_with_the_chosen_learner() {
        try (Seen seen = view()) {
            robot.click("goals.begin");
            assertThat(seen.site.opened.getLast()).isEqualTo("new practice.goal [person]");
        }
    }

    @Test
    void a_goal_that_is_agreed_and_has_no_end_is_told_at_the_field() throws Exception {
        try (Seen seen = editor(Map.of("person", learner.toString()), Optional.empty())) {
            robot.focus("goal.text").type("Sit down first").select("goal.state", "agreed");
            robot.click("goal.save").settle();
            assertThat(robot.text("goal.until.told")).startsWith("A goal that is agreed has a day");
            seen.walk("goal-without-end");
            robot.focus("goal.until").type("6 weeks").click("goal.save");
            robot.until("the goal is kept", () -> seen.site.became.isPresent()).settle();
            seen.quiet();
            assertThat(ground.goals.of(learner)).extracting(kept -> kept.goal().until())
                    .containsExactly(Optional.of(ground.today.plusWeeks(6)));
        }
    }

    @Test
    void a_goal_that_is_put_otherwise_leaves_the_old_one_with_the_reason() throws Exception {
        RecordId old = ground.goals.add(agreed("Listen more")).record();
        try (Seen seen = editor(Map.of("revises", old.toString()), Optional.empty())) {
            robot.focus("goal.reason").type("too vague");
            robot.focus("goal.text").type("Ask one more question and ");
            robot.click("goal.save");
            robot.until("the goal is kept", () -> seen.site.became.isPresent()).settle();
            assertThat(ground.goals.find(old).orElseThrow().goal().state()).isEqualTo(GoalStates.REVISED);
            assertThat(ground.goals.find(old).orElseThrow().goal().reason()).isEqualTo("too vague");
            assertThat(ground.goals.open()).hasSize(1);
        }
    }

    @Test
    void a_goal_that_is_only_looked_at_is_not_unsaved() throws Exception {
        RecordId kept = ground.goals.add(agreed("Listen more")).record();
        try (Seen seen = editor(Map.of(), Optional.of(kept))) {
            seen.quiet();
            robot.settle();
            assertThat(robot.text("goal.text")).isEqualTo("Listen more");
            assertThat(seen.site.unsaved).isFalse();
        }
    }

    @Test
    void what_is_typed_is_kept_before_it_is_asked_whether_the_learner_gets_it() throws Exception {
        RecordId kept = ground.goals.add(agreed("Listen more")).record();
        try (Seen seen = editor(Map.of(), Optional.of(kept))) {
            robot.focus("goal.notice").type("By the pauses").click("goal.share");
            robot.until("it is asked", () -> seen.site.shell().getShells().length == 1);
            assertThat(robot.text("share.goes")).contains("By the pauses");
            robot.click("share.cancel");
        }
    }

    @Test
    void a_goal_that_ended_is_opened_whole_and_nothing_of_it_is_unsaved() throws Exception {
        RecordId old = ground.goals.add(agreed("Listen more").in(GoalStates.LET_GO, "too vague", ground.today))
                .record();
        try (Seen seen = editor(Map.of(), Optional.of(old)).walk("goal-let-go")) {
            assertThat(seen.site.unsaved).isFalse();
            Control text = (Control) robot.find(By.id("goal.text"));
            assertThat(robot.call(() -> text.getSize().x)).isGreaterThan(300);
        }
    }

    @Test
    void a_day_that_is_past_stays_when_something_else_is_changed() throws Exception {
        RecordId old = ground.goals.add(agreed("Listen").until(Optional.of(ground.today.minusDays(10)))).record();
        try (Seen seen = editor(Map.of(), Optional.of(old))) {
            robot.focus("goal.notice").type("By the pauses").click("goal.save");
            robot.until("the goal is kept", () -> !seen.site.told.isEmpty()).settle();
            seen.quiet();
            assertThat(ground.goals.find(old).orElseThrow().goal().until())
                    .contains(ground.today.minusDays(10));
        }
    }

    @Test
    void needs_and_objectives_are_not_asked_for_where_nobody_keeps_any() {
        try (Seen seen = editor(Map.of("person", learner.toString()), Optional.empty())) {
            seen.quiet();
            assertThat(robot.sees(By.id("goal.dimension"))).isTrue();
            assertThat(robot.sees(By.id("goal.need"))).isFalse();
            assertThat(robot.sees(By.id("goal.objective"))).isFalse();
        }
    }

    @Test
    void a_goal_answers_a_need_that_somebody_keeps() throws Exception {
        RecordId need = RecordId.fresh();
        RecordId old = ground.goals.add(agreed("Listen more")).record();
        offers.add(new Offer(GoalFocus.NEED_LINK, List.of(new FocusOffer.Item(need, "Staying with distress"))));
        try (Seen seen = editor(Map.of(), Optional.of(old))) {
            robot.select("goal.need", "Staying with distress");
            seen.walk("goal-with-need");
            robot.click("goal.save");
            robot.until("the goal is kept", () -> !seen.site.told.isEmpty()).settle();
            seen.quiet();
            assertThat(focus(old).need()).contains(need);
        }
    }

    @Test
    void what_a_goal_is_tied_to_stays_where_nobody_keeps_it_any_more() throws Exception {
        GoalFocus tied = new GoalFocus("", Optional.of(RecordId.fresh()), Optional.of(RecordId.fresh()));
        RecordId old = ground.goals.add(agreed("Listen more").strengthening(tied)).record();
        try (Seen seen = editor(Map.of(), Optional.of(old))) {
            assertThat(robot.text("goal.need")).isEqualTo("a need that is not known here");
            robot.focus("goal.notice").type("By the pauses").click("goal.save");
            robot.until("the goal is kept", () -> !seen.site.told.isEmpty()).settle();
            seen.quiet();
            assertThat(focus(old)).isEqualTo(tied);
        }
    }

    private record Offer(String relation, List<FocusOffer.Item> items) implements FocusOffer {}

    private GoalFocus focus(RecordId goal) throws Exception {
        return ground.goals.find(goal).orElseThrow().goal().focus();
    }

    private Goal agreed(String text) {
        return Goal.proposed(learner, text, ground.today).until(Optional.of(ground.today.plusDays(20)))
                .in(GoalStates.AGREED, "", ground.today);
    }

    private Seen view() {
        return Seen.of(robot, Goal.TYPE, Optional.of(learner),
                new GoalsView(ground.goals, ground.people, ground.records)::create);
    }

    private Seen editor(Map<String, String> seed, Optional<RecordId> record) {
        GoalEditor editor = new GoalEditor(ground.records, ground.goals, ground.people, ground.frameworks,
                ground.notes(), new KeptSharing(ground.records, ground.people));
        offers.forEach(editor::addOffer);
        return Seen.of(robot, Goal.TYPE, Optional.empty(), (parent, site) -> {
            site.seed = seed;
            site.record = record;
            editor.create(parent, site);
        }).closing(editor::closing);
    }
}

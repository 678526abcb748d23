package org.attune.mentoring.ui.internal.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.prompts.internal.KeptPrompts;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class BeforeTest {
    private final Ground ground = new Ground();
    private final BeforeDesk desk = new BeforeDesk(ground.log, ground.followUps, ground.goals,
            new KeptPrompts(ground.records), ground.people);
    private Robot robot;
    private RecordId learner;

    @BeforeEach
    void a_learner_with_strengths_an_intention_a_promise_and_a_goal(Robot one) throws Exception {
        robot = one;
        learner = ground.log.log(Entry.of("L-07", Encounter.on(ground.today.minusDays(4), "observation"))
                .doneWell("Sat down first").nextTime("Let the silence stand", Optional.of(ground.today)),
                Optional.empty(), Optional.empty()).learner();
        ground.records.commit(Act.of(ground.followUps
                .begin(FollowUp.open(FollowUp.PROMISE, learner, "Send the text", ground.today))));
        ground.goals.add(Goal.proposed(learner, "Ask one more question", ground.today)
                .until(Optional.of(ground.today.plusDays(9))).in(GoalStates.AGREED, "", ground.today));
    }

    @Test
    void the_page_tells_strengths_first_and_ends_with_a_question() throws Exception {
        try (Seen seen = view().walk("before")) {
            assertThat(robot.text("before.well")).isEqualTo("Sat down first");
            assertThat(robot.text("before.intention")).startsWith("Let the silence stand");
            assertThat(robot.text("before.promises")).isEqualTo("Send the text");
            String first = robot.text("before.question");
            choose("before.another", "");
            seen.quiet();
            assertThat(robot.text("before.question")).endsWith("?").isNotEqualTo(first);
        }
    }

    @Test
    void what_became_of_the_intention_can_be_said_here_and_stays_to_be_read() {
        try (Seen seen = view()) {
            choose("before.answers", "chose-otherwise");
            seen.quiet();
            assertThat(robot.text("before.before")).isEqualTo("Let the silence stand \u2013 chose otherwise");
        }
    }

    @Test
    void today_tells_who_comes_what_they_did_well_and_what_they_meant_to_try() throws Exception {
        assertThat(desk.today(5)).extracting(BeforeDesk.Guest::code).containsExactly("L-07");
        try (Seen seen = Seen.of(robot, Entry.TYPE, Optional.empty(), (parent, site) -> {
            parent.setLayout(new GridLayout());
            BeforeSection section = new BeforeSection(desk);
            section.create(parent, site);
            section.refresh();
        })) {
            assertThat(seen.walk("before-today").site.visible).isTrue();
        }
    }

    private void choose(String id, String word) {
        Widget link = robot.find(By.id(id));
        robot.run(() -> {
            Event event = new Event();
            event.text = word;
            link.notifyListeners(SWT.Selection, event);
        });
    }

    private Seen view() {
        return Seen.of(robot, Entry.TYPE, Optional.of(learner), new BeforeView(desk, ground.people)::create);
    }
}

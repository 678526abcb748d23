package org.attune.mentoring.ui.internal.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.internal.AgreedMeetings;
import org.attune.mentoring.prompts.internal.KeptPrompts;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.internal.DaysToComeBack;
import org.attune.program.KeptPerson;
import org.attune.program.Relationship;
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
    void rooms_that_plan_something() {
        desk.addAppointments(new DaysToComeBack(ground.followUps, ground.goals));
        desk.addAppointments(new AgreedMeetings(ground.records, ground.relationships));
    }

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
    void today_tells_in_one_line_who_comes_and_why_what_they_did_well_and_what_they_meant_to_try() throws Exception {
        ground.relationships.add(Relationship.between(ground.records.identity().person(), learner, ground.today)
                .meetingOn(ground.today));
        try (Seen seen = today().walk("before-today")) {
            assertThat(seen.site.visible).isTrue();
            assertThat(seen.texts()).containsExactly("Something to come back to \u00b7 Meeting \u00b7 "
                    + "Did well: Sat down first \u00b7 Wanted to try: Let the silence stand");
        }
    }

    @Test
    void enter_on_somebody_who_comes_opens_what_to_know_before() {
        try (Seen seen = today()) {
            robot.focus("today.before." + learner).press("Enter");
            assertThat(seen.site.opened).containsExactly("view mentoring.before");
            assertThat(seen.site.selected).contains(learner);
        }
    }

    @Test
    void nobody_comes_who_has_left_the_program() throws Exception {
        KeptPerson kept = ground.people.byId(learner).orElseThrow();
        ground.people.update(kept.id(), kept.version(), kept.person().until(ground.today.minusDays(1)));
        assertThat(desk.guests()).isEmpty();
    }

    private Seen today() {
        Seen seen = Seen.of(robot, Entry.TYPE, Optional.empty(), (parent, site) -> {
            parent.setLayout(new GridLayout());
            BeforeSection section = new BeforeSection(desk);
            section.create(parent, site);
            section.refresh();
        });
        robot.run(() -> robot.opened().getFirst().layout(true, true));
        return seen;
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

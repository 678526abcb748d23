package org.attune.mentoring.ui.internal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.practice.Goal;
import org.attune.practice.internal.KeptTimeline;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class TimelineViewTest {
    private final Ground ground = new Ground();
    private Robot robot;
    private Logged logged;

    @BeforeEach
    void an_encounter_a_follow_up_and_a_goal(Robot one) throws Exception {
        robot = one;
        logged = ground.logged("L-07", 9, "sat down", "ask once more");
        ground.logged("L-03", 1, "somebody else", "");
        ground.goals.add(Goal.proposed(logged.learner(), "Listen longer", ground.today)
                .until(Optional.of(ground.today.plusDays(20))));
    }

    @Test
    void everything_about_the_learner_stands_in_the_order_of_days() throws Exception {
        try (Seen seen = view().walk("timeline")) {
            assertThat(seen.rows("timeline.table")).isEqualTo(3);
            assertThat(seen.cell("timeline.table", 0, 3)).startsWith("Listen longer");
            assertThat(seen.cell("timeline.table", 0, 0)).endsWith(", ahead");
            assertThat(seen.cell("timeline.table", 2, 2)).isEqualTo("only you");
        }
    }

    @Test
    void one_kind_can_be_chosen() {
        try (Seen seen = view()) {
            robot.select("timeline.only", "Goal (1)");
            seen.quiet();
            assertThat(seen.rows("timeline.table")).isEqualTo(1);
        }
    }

    @Test
    void a_follow_up_opens_the_encounter_that_it_came_from() {
        try (Seen seen = view()) {
            robot.select("timeline.only", "Follow-up (1)");
            seen.quiet();
            robot.select("timeline.table", seen.cell("timeline.table", 0, 0)).press("Enter");
            seen.quiet();
            assertThat(seen.site.opened).contains(Entry.TYPE + " " + logged.entry().record());
        }
    }

    private Seen view() {
        return Seen.of(robot, Entry.TYPE, Optional.of(logged.learner()),
                new TimelineView(new KeptTimeline(ground.records), ground.people, ground.records)::create);
    }
}

package org.attune.mentoring.ui.internal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.internal.SafeMentoringCounts;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.privacy.internal.cells.GuardedCells;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.Test;

@UiTest
class CountsViewTest {
    private final Ground ground = new Ground();

    @Test
    void encounters_of_a_few_learners_are_hidden_and_those_of_many_are_shown(Robot robot) throws Exception {
        for (int learner = 1; learner <= 5; learner++) {
            ground.logged("L-0" + learner, 9, "sat down", "");
        }
        CountsView view = new CountsView(new SafeMentoringCounts(ground.records, new GuardedCells(),
                ground.vocabularies, ground.frameworks));
        try (Seen seen = Seen.of(robot, Entry.TYPE, Optional.empty(), view::create)) {
            robot.select("counts.which", "Encounters");
            seen.quiet();
            assertThat(seen.walk("counts").cell("counts.chart.table", 0, 1)).isEqualTo("5");
        }
    }
}

package org.attune.mentoring.ui.internal.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.internal.KeptPrompts;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.Test;

@UiTest
class PromptsViewTest {
    private final Ground ground = new Ground();

    @Test
    void a_question_is_found_by_situation_and_one_of_the_sites_own_is_added(Robot robot) throws Exception {
        PromptsView view = new PromptsView(new KeptPrompts(ground.records));
        try (Seen seen = Seen.of(robot, Prompt.TYPE, Optional.empty(), view::create).closing(view::closing)
                .walk("prompts")) {
            robot.select("prompts.situation", "After a hard encounter");
            seen.quiet();
            assertThat(seen.cell("prompts.table", 0, 0)).isEqualTo("What stays with you from it?");
            robot.focus("prompts.added").type("Who made you laugh?").click("prompts.add");
            seen.quiet();
            assertThat(seen.cell("prompts.table", 0, 0)).isEqualTo("Who made you laugh?");
        }
    }
}

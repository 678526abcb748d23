package org.attune.workbench.internal.perspectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

@UiTest
class CentredTest {
    @Test
    void short_words_get_as_wide_as_the_widest_by_the_same_on_both_sides(Robot robot) {
        Shell shell = robot.open(window -> {});
        List<String> words = robot.call(() -> Centred.words(shell, List.of("Today", "Mentoring")));

        assertThat(words.getLast()).isEqualTo("Mentoring");
        assertThat(words.getFirst()).matches("(\u00a0+)Today\\1");
        assertThat(width(robot, shell, words.getFirst())).isCloseTo(width(robot, shell, "Mentoring"),
                org.assertj.core.data.Offset.offset(width(robot, shell, "\u00a0")));
    }

    @Test
    void nothing_to_show_is_nothing_to_centre(Robot robot) {
        Shell shell = robot.open(window -> {});

        assertThat(robot.call(() -> Centred.words(shell, List.of()))).isEmpty();
    }

    private static int width(Robot robot, Shell shell, String text) {
        return robot.call(() -> {
            GC gc = new GC(shell);
            try {
                return gc.textExtent(text).x;
            } finally {
                gc.dispose();
            }
        });
    }
}

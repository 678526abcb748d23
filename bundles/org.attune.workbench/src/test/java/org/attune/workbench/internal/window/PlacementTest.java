package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PlacementTest {
    @Test
    void a_usual_screen_is_filled_by_four_fifths_in_the_middle() {
        assertThat(Placement.usual(new Rectangle(0, 0, 1920, 1080))).isEqualTo(new Rectangle(192, 108, 1536, 864));
    }

    @Test
    void a_small_screen_is_filled_and_not_exceeded() {
        assertThat(Placement.usual(new Rectangle(0, 30, 1366, 738))).isEqualTo(new Rectangle(43, 30, 1280, 738));
        assertThat(Placement.usual(new Rectangle(0, 0, 1024, 600))).isEqualTo(new Rectangle(0, 0, 1024, 600));
    }

    @Test
    void a_very_wide_screen_does_not_make_very_long_lines() {
        assertThat(Placement.usual(new Rectangle(5120, 0, 5120, 1440)))
                .isEqualTo(new Rectangle(5120 + 1600, 144, 1920, 1152));
    }
}

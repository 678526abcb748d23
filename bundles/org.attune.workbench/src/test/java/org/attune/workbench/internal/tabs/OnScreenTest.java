package org.attune.workbench.internal.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.workbench.internal.docking.Box;
import org.junit.jupiter.api.Test;

class OnScreenTest {
    private static final List<Box> SCREENS = List.of(new Box(0, 0, 1000, 800), new Box(1000, 300, 500, 500));

    @Test
    void a_window_on_a_screen_stays() {
        Box window = new Box(1100, 400, 300, 200);

        assertThat(OnScreen.brought(SCREENS, window)).isEqualTo(window);
    }

    @Test
    void a_window_of_a_screen_that_has_gone_comes_to_the_first() {
        assertThat(OnScreen.brought(SCREENS, new Box(3000, 0, 400, 200))).isEqualTo(new Box(300, 300, 400, 200));
    }

    @Test
    void a_window_in_the_gap_between_screens_comes_to_the_first() {
        assertThat(OnScreen.isReachable(SCREENS, new Box(1200, 0, 300, 250))).isFalse();
    }

    @Test
    void a_window_far_larger_than_its_screen_is_made_to_fit() {
        Box vast = new Box(0, 0, 2_000_000_000, 2_000_000_000);

        assertThat(OnScreen.brought(List.of(new Box(0, 0, 1280, 800)), vast)).isEqualTo(new Box(0, 0, 1280, 800));
    }

    @Test
    void a_window_larger_than_the_screen_is_made_to_fit() {
        assertThat(OnScreen.brought(SCREENS, new Box(-5000, 0, 4000, 3000))).isEqualTo(new Box(0, 0, 1000, 800));
    }
}

package org.attune.workbench.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class InViewTest {
    private static final Rectangle SCREEN = new Rectangle(0, 24, 640, 376);

    @Test
    void a_dialog_that_fits_stands_where_it_was_wanted() {
        assertThat(InView.inside(new Rectangle(100, 50, 300, 200), SCREEN))
                .isEqualTo(new Rectangle(100, 50, 300, 200));
    }

    @Test
    void a_dialog_that_would_stick_out_is_moved() {
        assertThat(InView.inside(new Rectangle(-40, 300, 300, 200), SCREEN))
                .isEqualTo(new Rectangle(0, 200, 300, 200));
    }

    @Test
    void a_dialog_larger_than_the_screen_takes_the_screen() {
        assertThat(InView.inside(new Rectangle(-60, -80, 760, 560), SCREEN)).isEqualTo(SCREEN);
    }
}

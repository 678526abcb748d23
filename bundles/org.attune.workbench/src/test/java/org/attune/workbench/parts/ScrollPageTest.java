package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ScrollPageTest {
    private final AtomicInteger fitted = new AtomicInteger();
    private ScrollPage scroll;

    @BeforeEach
    void open_a_page(Robot robot) {
        robot.open(shell -> {
            scroll = new ScrollPage(shell, new GridLayout(), ScrollPage.OF_TEXTS);
            scroll.control().setLayoutData(new GridData(400, 300));
            scroll.beforeFit(width -> fitted.incrementAndGet());
        });
    }

    @Test
    void what_is_asked_for_many_times_in_one_turn_is_fitted_once(Robot robot) {
        int before = fitted.get();
        robot.run(() -> {
            scroll.fitLater();
            scroll.fitLater();
            scroll.fitLater();
        });
        robot.settle();
        assertThat(fitted).hasValue(before + 1);
    }

    @Test
    void what_is_asked_for_in_the_next_turn_is_fitted_again(Robot robot) {
        int before = fitted.get();
        robot.run(scroll::fitLater);
        robot.settle().run(scroll::fitLater);
        robot.settle();
        assertThat(fitted).hasValue(before + 2);
    }
}

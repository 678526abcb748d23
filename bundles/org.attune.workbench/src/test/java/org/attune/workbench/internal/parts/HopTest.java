package org.attune.workbench.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

@UiTest
class HopTest {
    private final AtomicInteger ran = new AtomicInteger();

    @Test
    void a_call_from_another_thread_arrives_while_the_control_is_there(Robot robot) {
        AtomicReference<Runnable> hop = new AtomicReference<>();
        robot.open(shell -> hop.set(Hop.to(new Label(shell, 0), ran::incrementAndGet)));

        hop.get().run();

        robot.until("it ran", () -> ran.get() == 1);
    }

    @Test
    void a_call_that_comes_when_the_control_has_gone_disturbs_nobody(Robot robot) {
        AtomicReference<Runnable> hop = new AtomicReference<>();
        robot.open(shell -> {
            Label label = new Label(shell, 0);
            hop.set(Hop.to(label, ran::incrementAndGet));
            label.dispose();
        });

        hop.get().run();
        robot.settle();

        assertThat(ran).hasValue(0);
    }
}

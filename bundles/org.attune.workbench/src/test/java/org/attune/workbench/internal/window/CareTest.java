package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.internal.parts.Guarded;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class CareTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private final AtomicInteger painted = new AtomicInteger();
    private Robot robot;
    private Rig rig;
    private Care care;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder).demo();
        care = robot.call(
                () -> new Care(Display.getCurrent(), rig.log, () -> Optional.of(rig.house()), PATIENCE));
    }

    @AfterEach
    void end() {
        robot.run(care::close);
        rig.close();
    }

    @Test
    void a_view_that_throws_at_each_paint_opens_one_dialog_and_the_window_lives() {
        throwAtEachPaint();
        robot.find(By.id("dialog.crash"));
        robot.until("it goes on painting", () -> painted.get() > 30);
        assertThat(robot.findAll(By.id("dialog.crash"))).hasSize(1);
        Shell dialog = (Shell) robot.find(By.id("dialog.crash"));
        assertThat(robot.call(() -> AccessibilityWalk.of(dialog))).isEmpty();
        painted.set(Integer.MIN_VALUE);
        robot.press("Esc");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.crash"));
        assertThat(robot.call(() -> rig.house().isGone())).isFalse();
    }

    @Test
    void the_details_name_no_text() {
        rig.log.failed("It failed.", new OutOfMemoryError("the words of somebody"));
        robot.find(By.id("dialog.crash"));
        robot.click("crash.copy");

        assertThat(robot.call(CareTest::clipboard)).contains("java.lang.OutOfMemoryError").doesNotContain("somebody");
        robot.press("Esc");
    }

    @Test
    void a_fresh_window_is_asked_for_once() {
        rig.log.failed("It failed.", new OutOfMemoryError());
        robot.find(By.id("crash.restart"));
        robot.click("crash.restart");

        robot.until("the window has gone", () -> rig.house().isGone());
        assertThat(robot.call(care::wantsFreshWindow)).isTrue();
        assertThat(robot.call(care::wantsFreshWindow)).isFalse();
    }

    @Test
    void who_kept_the_window_from_answering_is_told_afterwards() {
        robot.run(() -> Slow.wait(PATIENCE.multipliedBy(4)));

        robot.until("it is told", () -> rig.told("did not answer for") || rig.told("kept the window from answering"));
    }

    private void throwAtEachPaint() {
        robot.run(() -> {
            Composite broken = new Composite(rig.window().shell(), SWT.NONE);
            broken.setSize(50, 50);
            broken.addListener(SWT.Paint, event -> new Guarded(rig.log).run("test.broken", () -> {
                if (painted.incrementAndGet() > 0) {
                    throw new IllegalStateException("painted " + painted.get());
                }
            }));
            again(broken);
        });
    }

    private void again(Composite broken) {
        if (!broken.isDisposed() && painted.get() >= 0) {
            broken.redraw();
            broken.getDisplay().timerExec(20, () -> again(broken));
        }
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    /** Somebody who waits where nobody may. */
    private static final class Slow {
        static void wait(Duration time) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}

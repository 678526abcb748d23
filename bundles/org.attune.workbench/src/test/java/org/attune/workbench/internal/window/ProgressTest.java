package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.internal.parts.PartSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class ProgressTest {
    @TempDir
    Path folder;

    private final CountDownLatch gate = new CountDownLatch(1);
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder).demo();
    }

    @AfterEach
    void end() {
        gate.countDown();
        rig.close();
    }

    @Test
    void what_takes_a_moment_is_listed_with_how_far_it_is_and_can_be_stopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        begin("Reading answers", stopped);
        robot.run(() -> rig.window().showView("workbench.progress"));
        robot.until("the work is listed", () -> table().getItem(0).getText(1).equals("312 of 1,000"));
        robot.until("the status line says how far it is",
                () -> label("status.running").getText().contains("Reading answers 312/1,000"));
        robot.run(() -> choose(table(), 0));
        robot.click("progress.stop");

        robot.until("nothing runs", () -> table().getItem(0).getText().equals("Nothing runs now."));
        robot.until("the work was interrupted", () -> stopped.getCount() == 0);
        assertThat(rig.told("Reading answers")).isFalse();
    }

    @Test
    void a_failure_that_repeats_itself_is_one_line_that_counts() {
        for (int round = 0; round < 3; round++) {
            rig.log.failed("Reading did not work.", new IllegalStateException());
        }

        assertThat(rig.log.all()).first().satisfies(told -> assertThat(told.times()).isEqualTo(3));
        robot.run(() -> rig.window().showView("workbench.messages"));
        robot.until("it is shown", () -> Seen.has("messages.table"));
        assertThat(robot.<String>call(() -> ((Table) Seen.the("messages.table")).getItem(0).getText(2)))
                .isEqualTo("Reading did not work. (3 times)");
    }

    @Test
    void the_newest_message_stands_there_whole_until_another_is_chosen() {
        String told = "A file could not be written. ".repeat(12) + "Make room on the disk.";
        rig.log.warn(told);
        robot.run(() -> rig.window().showView("workbench.messages"));
        robot.until("it is shown whole", () -> whole().equals(told));
        rig.log.warn("Another one.");
        robot.until("the newest is shown", () -> whole().equals("Another one."));
        robot.run(() -> choose((Table) Seen.the("messages.table"), 1));
        rig.log.warn("A third one.");

        robot.until("the third is listed", () -> ((Table) Seen.the("messages.table")).getItemCount() == 3);
        assertThat(robot.<String>call(ProgressTest::whole)).isEqualTo(told);
    }

    @Test
    void the_view_can_be_read_and_worked_without_seeing_it() {
        robot.run(() -> rig.window().showView("workbench.progress"));
        robot.until("it is shown", () -> Seen.has("progress.table"));

        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
    }

    private void begin(String what, CountDownLatch stopped) {
        robot.run(() -> new PartSite(rig.window()).background().run(what, progress -> {
            progress.total(1_000);
            progress.done(312);
            try {
                return gate.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                stopped.countDown();
                throw interrupted;
            }
        }, done -> rig.log.done("never")));
    }

    private static void choose(Table table, int row) {
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static String whole() {
        return Seen.control("messages.whole").map(Text.class::cast).map(Text::getText).orElse("");
    }

    private static Table table() {
        return (Table) Seen.the("progress.table");
    }

    private static Label label(String id) {
        return (Label) Seen.the(id);
    }
}

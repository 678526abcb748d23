package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class LockTest {
    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void locking_takes_an_open_dialog_along() {
        rig.open().unlock();
        robot.press("M1+N");
        robot.find(By.id("dialog.new"));
        robot.run(rig.house()::lock);

        robot.until("the passphrase is asked for", () -> Seen.has("unlock.passphrase"));
        robot.until("the dialog has gone", () -> !Seen.has("dialog.new"));
    }

    @Test
    void looking_around_in_the_demo_takes_an_open_dialog_along() {
        rig.open().unlock();
        robot.press("M1+N");
        robot.find(By.id("dialog.new"));
        robot.run(() -> rig.house().lookAround(rig.window()));

        robot.until("the dialog has gone", () -> !Seen.has("dialog.new"));
    }

    @Test
    void who_comes_back_reads_why_it_was_locked() {
        rig.open().unlock();
        robot.run(rig.house().idle()::lock);
        robot.until("the passphrase is asked for", () -> Seen.has("unlock.passphrase"));
        rig.unlock();

        robot.until("it is told", () -> rig.told("nobody used the window for 10 minutes"));
    }

    @Test
    void a_demo_is_not_locked_by_itself() {
        rig.demo();

        assertThat(robot.call(rig.house().idle()::isOpen)).isFalse();
    }
}

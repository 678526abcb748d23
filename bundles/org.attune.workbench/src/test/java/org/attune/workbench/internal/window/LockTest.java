package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

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
    void what_was_open_in_one_workspace_does_not_come_up_in_another() {
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.open().unlock();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.run(rig.house()::lock);
        robot.until("the passphrase is asked for", () -> Seen.has("unlock.passphrase"));

        robot.run(() -> rig.house().session().close(rig.house().session()::demo));
        robot.until("the demo stands", () -> rig.window().desk().isPresent());

        assertThat(robot.call(() -> rig.window().editors())).isEmpty();
    }

    @Test
    void locking_takes_a_question_along_without_a_fault() {
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.open().unlock();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text").type("x");
        robot.start(() -> rig.window().closeAsking());
        robot.find(By.id("ask.save"));

        robot.run(rig.house()::lock);

        robot.until("the passphrase is asked for", () -> Seen.has("unlock.passphrase"));
        robot.settle();
    }

    @Test
    void a_demo_is_not_locked_by_itself() {
        rig.demo();

        assertThat(robot.call(rig.house().idle()::isOpen)).isFalse();
    }
}

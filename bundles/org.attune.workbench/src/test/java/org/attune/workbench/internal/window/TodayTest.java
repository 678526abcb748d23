package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class TodayTest {
    @TempDir
    Path folder;

    private final AtomicInteger ran = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.workspaces.records.draft("test.note/quick");
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void a_draft_that_a_command_goes_on_with_runs_that_command() {
        rig.catalogue.commands().add(quickCommand());
        rig.demo();
        robot.until("the draft has the command's name", () -> Seen.link("continue.test.note/quick").contains("Quick"));

        robot.focus("continue.test.note/quick").press("Space");

        robot.until("the command ran", () -> ran.get() == 1);
        assertThat(robot.call(() -> Seen.has("note.text"))).isFalse();
    }

    @Test
    void a_draft_that_no_command_goes_on_with_opens_the_editor_of_its_type() {
        rig.catalogue.commands().add(quickCommand());
        rig.demo();
        robot.until("the draft is listed", () -> Seen.has("continue.test.note/new"));

        robot.focus("continue.test.note/new").press("Space");

        robot.until("the editor is there", () -> Seen.has("note.text"));
        assertThat(ran).hasValue(0);
    }

    @Test
    void records_that_nothing_shows_name_the_feature_that_should() {
        rig.installed = Optional.of(new FakeInstalled());
        rig.demo();

        robot.until("the feature is named", () -> Seen.says("“Absent notes” shows that"));
    }

    @Test
    void records_that_no_feature_brings_say_whom_to_ask() {
        rig.demo();

        robot.until("it is said", () -> Seen.says("12 records of absent.note are kept. The part that made"));
    }

    @Test
    void the_status_line_says_who_can_open_the_workspace() {
        rig.open().unlock();

        assertThat(robot.call(() -> Seen.label("status.audience")))
                .isEqualTo("Only you can open this workspace · not the patient record");
    }

    @Test
    void the_status_line_of_a_demo_says_that_it_goes() {
        rig.demo();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.until("the editor speaks", () -> Seen.label("status.audience").startsWith("Only you can open this ·"));
        robot.run(() -> rig.window().desk().orElseThrow().editors().dismissAll());

        robot.until("the demo speaks",
                () -> Seen.label("status.audience").equals("Demo: gone when you close the window"));
    }

    private TestOffer<Command> quickCommand() {
        return TestOffer.draftCommand("test.quick", "&Quick note", "test.note/quick",
                () -> site -> ran.incrementAndGet());
    }
}

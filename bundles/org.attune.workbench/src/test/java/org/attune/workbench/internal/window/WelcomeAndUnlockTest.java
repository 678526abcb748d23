package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class WelcomeAndUnlockTest {
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
    void the_focus_waits_in_the_passphrase() {
        rig.open();

        robot.until("the passphrase has the focus", () -> Seen.focusIs("unlock.passphrase"));
    }

    @Test
    void the_right_passphrase_opens_the_desk() {
        rig.open().unlock();

        assertThat(robot.call(() -> rig.window().shell().getText())).startsWith("Attune · ");
    }

    @Test
    void a_wrong_passphrase_is_told_at_the_field() {
        rig.open();
        robot.find(By.id("unlock.passphrase"));
        robot.focus("unlock.passphrase").type("wrong one").press("Enter");

        robot.until("it is told", () -> Seen.label("unlock.hint").startsWith("The passphrase does not open"));
        robot.until("the field has the focus again", () -> Seen.focusIs("unlock.passphrase"));
    }

    @Test
    void how_long_the_answer_waits_is_what_the_workspace_says() {
        rig.workspaces.patience = Duration.ofSeconds(32);
        rig.workspaces.answer = new CountDownLatch(1);
        rig.open();
        robot.find(By.id("unlock.passphrase"));
        robot.focus("unlock.passphrase").type("wrong one").press("Enter");

        robot.until("it is said", () -> Seen.label("unlock.hint").contains("waits 32 seconds"));
        robot.until("it becomes less", () -> Seen.label("unlock.hint").contains("waits 31 seconds"));
        rig.workspaces.answer.countDown();
    }

    @Test
    void an_empty_folder_offers_three_ways_in() {
        rig.workspaces.state = WorkspaceState.MISSING;
        rig.open();

        robot.find(By.id("welcome.create"));
        robot.find(By.id("welcome.open"));
        robot.find(By.id("welcome.demo"));
    }

    @Test
    void a_workspace_is_made_by_keyboard_and_its_recovery_key_typed_back() {
        rig.workspaces.state = WorkspaceState.MISSING;
        rig.open();
        robot.find(By.id("welcome.create"));
        robot.focus("welcome.create").press("Space");
        robot.find(By.id("new.name"));
        robot.focus("new.name").type("M-01\tlantern drifts home\tlantern drifts home").press("Enter");
        robot.find(By.id("recovery.first"));
        robot.focus("recovery.first").type(group("recovery.first") + "\t" + group("recovery.second"));
        robot.press("Enter");

        robot.until("the desk stands", () -> rig.window().desk().isPresent());
        assertThat(rig.workspaces.happened).contains("create M-01");
    }

    @Test
    void two_passphrases_that_differ_make_nothing() {
        rig.workspaces.state = WorkspaceState.MISSING;
        rig.open();
        robot.find(By.id("welcome.create"));
        robot.focus("welcome.create").press("Space");
        robot.find(By.id("new.passphrase"));
        robot.focus("new.passphrase").type("lantern drifts\tlantern drift").press("Enter");

        robot.until("it is told", () -> Seen.label("new.hint").contains("differ"));
        assertThat(rig.workspaces.happened).isEmpty();
    }

    @Test
    void a_newer_workspace_says_so_and_offers_another() {
        rig.workspaces.refusal = Optional.of(new WorkspaceException(Reason.NEWER, "Made by a newer version."));
        rig.open();

        robot.until("it is told", () -> Seen.label("trouble.words").equals("Made by a newer version."));
        robot.find(By.id("trouble.another"));
    }

    @Test
    void a_workspace_open_in_another_window_brings_that_to_the_front_and_ends() {
        rig.workspaces.refusal = Optional.of(new WorkspaceException(Reason.IN_USE, "Open elsewhere."));
        rig.workspaces.heard = true;
        rig.open();

        robot.until("the window has gone", () -> rig.house().isGone());
        assertThat(rig.workspaces.happened).containsExactly("call show");
    }

    @Test
    void every_page_can_be_used_without_seeing_it() {
        rig.open();
        robot.find(By.id("unlock.passphrase"));

        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
    }

    @Test
    void the_new_workspace_page_can_be_used_without_seeing_it() {
        rig.workspaces.state = WorkspaceState.MISSING;
        rig.open();
        robot.find(By.id("welcome.create"));
        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
        robot.focus("welcome.create").press("Space");
        robot.find(By.id("new.name"));

        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
    }

    /** The group of the recovery key that the label above a field asks for. */
    private String group(String id) {
        Control field = (Control) robot.find(By.id(id));
        return robot.call(() -> {
            List<Control> around = List.of(field.getParent().getChildren());
            String label = ((Label) around.get(around.indexOf(field) - 1)).getText();
            int number = Integer.parseInt(label.replaceAll("\\D", ""));
            return FakeWorkspaces.RECOVERY.split("-")[number - 1];
        });
    }
}

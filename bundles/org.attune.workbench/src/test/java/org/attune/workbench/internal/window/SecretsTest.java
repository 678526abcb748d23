package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class SecretsTest {
    private static final String NEXT = "lantern drifts home";

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
    void the_passphrase_is_changed_by_keyboard() {
        open("Change passphrase…", "dialog.passphrase");
        robot.focus("secrets.current").type(FakeWorkspaces.PASSPHRASE + "\t" + NEXT + "\t" + NEXT).press("Enter");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.passphrase"));
        assertThat(rig.workspaces.happened).contains("passphrase " + NEXT);
        assertThat(rig.told("The passphrase is changed")).isTrue();
    }

    @Test
    void a_wrong_passphrase_is_told_at_its_field() {
        open("Change passphrase…", "dialog.passphrase");
        robot.focus("secrets.current").type("wrong one\t" + NEXT + "\t" + NEXT).press("Enter");

        robot.until("it is told",
                () -> Seen.label("secrets.current.hint").startsWith("The passphrase does not open"));
        robot.until("the field has the focus again", () -> Seen.focusIs("secrets.current"));
        robot.press("Esc");
    }

    @Test
    void a_passphrase_of_seven_characters_changes_nothing() {
        open("Change passphrase…", "dialog.passphrase");
        robot.focus("secrets.current").type(FakeWorkspaces.PASSPHRASE + "\tseventy\tseventy").press("Enter");

        robot.until("it is told", () -> Seen.label("secrets.hint").contains("8 characters"));
        assertThat(rig.workspaces.happened).noneMatch(each -> each.startsWith("passphrase"));
        robot.press("Esc");
    }

    @Test
    void a_new_recovery_key_is_shown_and_typed_back() {
        open("New recovery key…", "dialog.recovery-key");
        robot.focus("secrets.current").type(FakeWorkspaces.PASSPHRASE).press("Enter");
        robot.find(By.id("recovery.first"));
        everybodyCanUse("dialog.recovery-key");
        robot.focus("recovery.first").type(group("recovery.first") + "\t" + group("recovery.second"));
        robot.press("Enter");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.recovery-key"));
        assertThat(rig.told("The recovery key is new")).isTrue();
    }

    @Test
    void a_key_that_nobody_typed_back_is_not_closed_unasked() {
        open("New recovery key…", "dialog.recovery-key");
        robot.focus("secrets.current").type(FakeWorkspaces.PASSPHRASE).press("Enter");
        robot.find(By.id("recovery.first"));
        robot.press("Esc");
        robot.find(By.id("ask.stay"));
        robot.press("Esc");

        robot.until("the key is still there", () -> !Seen.has("ask.stay") && Seen.has("recovery.key"));
        robot.until("its field has the keyboard back", () -> Seen.focusIs("recovery.first"));
        robot.press("Esc");
        robot.click("ask.close");
    }

    @Test
    void who_came_in_by_the_recovery_key_is_offered_a_new_passphrase() {
        rig.open();
        robot.find(By.id("unlock.other-way"));
        robot.focus("unlock.other-way").press("Space");
        robot.find(By.id("unlock.recovery"));
        robot.focus("unlock.recovery").type(FakeWorkspaces.RECOVERY).press("Enter");
        robot.find(By.id("passphrase.set"));
        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
        robot.focus("new.passphrase").type(NEXT + "\t" + NEXT).press("Enter");

        robot.until("the desk stands", () -> rig.window().desk().isPresent());
        assertThat(rig.workspaces.happened).contains("passphrase by key " + NEXT);
    }

    @Test
    void a_demo_says_that_it_has_no_passphrase() {
        rig.demo();
        robot.menu("File", "Change passphrase…");

        robot.until("it is told", () -> rig.told("The demo has no passphrase"));
    }

    private void open(String command, String dialog) {
        rig.open().unlock();
        robot.menu("File", command);
        robot.find(By.id("secrets.current"));
        everybodyCanUse(dialog);
    }

    private void everybodyCanUse(String dialog) {
        Shell shell = (Shell) robot.find(By.id(dialog));
        assertThat(robot.call(() -> AccessibilityWalk.of(shell))).isEmpty();
    }

    private String group(String id) {
        Control field = (Control) robot.find(By.id(id));
        return robot.call(() -> {
            java.util.List<Control> around = java.util.List.of(field.getParent().getChildren());
            String label = ((Label) around.get(around.indexOf(field) - 1)).getText();
            return FakeWorkspaces.NEW_RECOVERY.split("-")[Integer.parseInt(label.replaceAll("\\D", "")) - 1];
        });
    }
}

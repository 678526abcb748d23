package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page and dialog, as somebody uses it who does not see it or has no mouse. */
@UiTest
class AccessibilityTest {
    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(
                new java.util.concurrent.atomic.AtomicInteger())));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void the_recovery_key_page_is_for_everybody() {
        rig.workspaces.state = WorkspaceState.MISSING;
        rig.open();
        robot.find(By.id("welcome.create"));
        robot.focus("welcome.create").press("Space");
        robot.find(By.id("new.name"));
        robot.focus("new.passphrase").type("lantern drifts home\tlantern drifts home").press("Enter");
        robot.find(By.id("recovery.first"));

        assertEverybodyCanUse(rig.window().shell());
    }

    @Test
    void the_recovery_key_asked_for_in_place_of_the_passphrase_is_for_everybody() {
        rig.open();
        robot.find(By.id("unlock.other-way"));
        robot.focus("unlock.other-way").press("Space");
        robot.find(By.id("unlock.recovery"));

        assertEverybodyCanUse(rig.window().shell());
    }

    @Test
    void a_workspace_that_cannot_be_opened_is_told_to_everybody() {
        rig.workspaces.refusal = Optional.of(new WorkspaceException(Reason.DAMAGED, "It is damaged."));
        rig.open();
        robot.find(By.id("trouble.again"));

        assertEverybodyCanUse(rig.window().shell());
    }

    @Test
    void the_new_dialog_is_for_everybody_and_escape_closes_it() {
        rig.demo();
        robot.press("M1+N");

        assertEverybodyCanUseAndEscape("dialog.new");
    }

    @Test
    void about_is_for_everybody_and_escape_closes_it() {
        rig.installed = Optional.of(new FakeInstalled());
        rig.demo();
        robot.menu("Help", "About Attune");

        assertEverybodyCanUseAndEscape("dialog.about");
    }

    @Test
    void quick_access_is_for_everybody() {
        rig.demo();
        robot.press("M1+3");
        robot.until("the list shows", () -> Seen.has("find.list"));

        assertEverybodyCanUse(rig.window().shell());
    }

    private void assertEverybodyCanUseAndEscape(String dialog) {
        robot.until("the dialog is in front", () -> By.id(dialog).test(Display.getCurrent().getActiveShell()));
        assertEverybodyCanUse((Shell) robot.find(By.id(dialog)));
        robot.press("Esc");
        robot.until("the dialog has gone", () -> !Seen.has(dialog));
    }

    private void assertEverybodyCanUse(Shell shell) {
        assertThat(robot.call(() -> AccessibilityWalk.of(shell))).isEmpty();
    }
}

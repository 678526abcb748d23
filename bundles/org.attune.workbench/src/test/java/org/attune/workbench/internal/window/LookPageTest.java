package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.display.KeptLook;
import org.attune.workbench.display.Look;
import org.attune.workbench.display.TextSize;
import org.attune.workbench.display.Theme;
import org.attune.workbench.internal.messages.Told;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class LookPageTest {
    @TempDir
    Path folder;

    private KeptLook kept;
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        kept = new KeptLook(folder.resolve("look.properties"));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void what_is_chosen_is_kept_for_the_next_start() {
        open();
        robot.select("look.theme", "Dark").select("look.size", "150 %").click("preferences.close");

        robot.until("it is kept", () -> Look.kept(kept).equals(new Look(Theme.DARK, new TextSize(150))));
    }

    @Test
    void what_was_kept_is_shown_and_the_page_is_for_everybody() throws IOException {
        kept.keep(new Look(Theme.CONTRAST, new TextSize(200)));
        open();

        robot.until("it is shown", () -> ((Combo) Seen.the("look.theme")).getText().equals("High contrast"));
        Shell dialog = (Shell) robot.find(By.id("dialog.preferences"));
        assertThat(robot.call(() -> AccessibilityWalk.of(dialog))).isEmpty();
        robot.press("Esc");
    }

    @Test
    void a_choice_that_cannot_be_kept_is_told_also_when_the_dialog_has_gone() throws IOException {
        Files.createDirectories(folder.resolve("look.properties").resolve("in the way"));
        open();
        robot.select("look.theme", "Dark").click("preferences.close");

        robot.until("it is told", () -> rig.log.all().stream().anyMatch(told -> told.kind() == Told.Kind.FAILED));
    }

    private void open() {
        rig.demo();
        robot.run(() -> new InFront(rig.window()).preferences("workbench.look"));
        robot.find(By.id("look.theme"));
    }
}

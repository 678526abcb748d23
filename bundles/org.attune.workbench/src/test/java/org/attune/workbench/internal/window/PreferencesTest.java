package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.Site;
import org.attune.workbench.internal.preferences.GeneralPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preferences, as a person changes them. */
@UiTest
class PreferencesTest {
    @TempDir
    Path folder;

    private final AtomicInteger ran = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.commands().add(TestOffer.command("count", "&Count it", "log", "M1+J",
                () -> site -> ran.incrementAndGet()));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void a_chosen_key_runs_the_command_and_the_old_one_does_not() {
        openKeys();
        choose("Count it").press("M1+Shift+Y").click("preferences.close");
        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));

        robot.press("M1+J").press("M1+Shift+Y");

        robot.until("it ran", () -> ran.get() == 1);
        assertThat(menuText()).contains("Shift+Ctrl+Y");
    }

    @Test
    void a_key_that_another_command_has_is_said_at_once() {
        openKeys();

        choose("Count it").press("M1+S");

        assertThat(robot.text("keys.conflict")).contains("Ctrl+S also runs “Save”");
    }

    @Test
    void a_key_that_every_field_knows_is_said_too() {
        openKeys();

        choose("Count it").press("M1+C");

        assertThat(robot.text("keys.conflict")).contains("Ctrl+C also runs “Copy”");
    }

    @Test
    void a_key_that_was_taken_away_comes_back_with_the_defaults() {
        openKeys();
        choose("Count it").click("keys.unbind").click("preferences.apply");
        robot.until("no key is shown", () -> rig.preferences.get("workbench.key.count").equals(
                java.util.Optional.of("")));

        robot.click("preferences.defaults").click("preferences.close");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));
        assertThat(rig.preferences.get("workbench.key.count")).isEmpty();
    }

    @Test
    void a_page_that_cannot_say_what_is_wrong_keeps_nobody_in_the_dialog() {
        rig.catalogue.shelf(PreferencePage.class).add(TestOffer.page("bad", () -> new Bad() {
            @Override
            public void create(Composite parent, Site site) {
                new Label(parent, SWT.NONE).setText("whole");
            }

            @Override
            public Optional<String> problem() {
                throw new IllegalStateException("no answer");
            }
        }));
        open();
        robot.select("preferences.tree", "Page bad").click("preferences.close");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));
        assertThat(rig.told("bad")).isTrue();
    }

    @Test
    void cancel_changes_nothing() {
        open();
        robot.select("general.language", "English").click("preferences.cancel");

        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));
        assertThat(rig.preferences.get(GeneralPage.LANGUAGE)).isEmpty();
    }

    @Test
    void the_page_that_was_looked_at_last_is_shown_again_even_after_cancel() {
        openKeys();
        robot.click("preferences.cancel");
        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));

        robot.press("M1+,");

        robot.until("the keys are shown", () -> Seen.has("keys.table"));
    }

    @Test
    void a_page_is_found_by_a_word_on_it_typed_at_once() {
        open();
        robot.type("shared computer");

        robot.until("only General is left", () -> pages().equals(List.of("Page workbench.general")));
    }

    @Test
    void a_page_of_a_bundle_that_comes_is_there_and_one_that_throws_says_so() {
        rig.catalogue.shelf(PreferencePage.class).add(TestOffer.page("a.bad", Bad::new));
        open();
        robot.select("preferences.tree", "Page a.bad");

        robot.until("it says so", () -> Seen.has("notice.a.bad"));
        assertThat(rig.told("Page a.bad") || rig.told("a.bad")).isTrue();
    }

    @Test
    void the_preferences_open_where_they_were_left() {
        openKeys();
        robot.click("preferences.close");
        robot.until("the dialog has gone", () -> !Seen.has("dialog.preferences"));

        robot.press("M1+,");

        robot.until("keys are in front", () -> Seen.has("keys.table"));
    }

    @Test
    void the_dialog_is_for_everybody() {
        open();
        assertThat(robot.call(() -> AccessibilityWalk.of(front()))).isEmpty();
        robot.select("preferences.tree", "Page workbench.keys");
        robot.until("keys are in front", () -> Seen.has("keys.table"));
        assertThat(robot.call(() -> AccessibilityWalk.of(front()))).isEmpty();
    }

    private static Shell front() {
        return Display.getCurrent().getActiveShell();
    }

    private String menuText() {
        MenuItem item = (MenuItem) robot.find(By.id("menu.count"));
        return robot.call(item::getText);
    }

    private void open() {
        rig.demo();
        robot.press("M1+,");
        robot.until("the dialog is in front", () -> By.id("dialog.preferences")
                .test(Display.getCurrent().getActiveShell()));
    }

    private void openKeys() {
        open();
        robot.select("preferences.tree", "Page workbench.keys");
        robot.until("keys are in front", () -> Seen.has("keys.table"));
    }

    private Robot choose(String command) {
        robot.focus("keys.filter").type(command);
        return robot.focus("keys.press");
    }

    private static List<String> pages() {
        return Seen.control("preferences.tree").map(Tree.class::cast).stream()
                .flatMap(tree -> java.util.Arrays.stream(tree.getItems())).map(item -> item.getText()).toList();
    }

    private static class Bad implements PreferencePage {
        @Override
        public void create(Composite parent, Site site) {
            new Label(parent, SWT.NONE).setText("half");
            throw new IllegalStateException("no page");
        }

        @Override
        public void apply() {
            throw new IllegalStateException("not made");
        }

        @Override
        public void restoreDefaults() {
            throw new IllegalStateException("not made");
        }
    }
}

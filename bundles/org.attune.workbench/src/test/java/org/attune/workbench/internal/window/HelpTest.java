package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Help;
import org.attune.workbench.HelpTopics;
import org.attune.workbench.Place;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help, as a person looks for it. */
@UiTest
class HelpTest {
    @TempDir
    Path folder;

    private final AtomicInteger ran = new AtomicInteger();
    private final TestOffer<HelpTopics> offer = TestOffer.help("test", "testhelp", () -> new HelpTopics() {
    });
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.shelf(HelpTopics.class).add(offer);
        rig.catalogue.commands().add(TestOffer.command("count", "&Count it", "log", "M1+J",
                () -> site -> ran.incrementAndGet()));
        rig.catalogue.views().add(TestOffer.view("test.view", "today", Place.LEFT, () -> new TestView("beside")));
        rig.demo();
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void f1_in_a_view_opens_the_page_that_names_the_view() {
        robot.focus("beside.list").press("F1");

        robot.until("its page shows", () -> page().startsWith("Lanterns"));
    }

    @Test
    void f1_where_nothing_is_known_opens_the_beginning() {
        robot.focus("find.field").press("F1");

        robot.until("the beginning shows", () -> page().startsWith("Getting started"));
    }

    @Test
    void f1_in_a_dialog_opens_help_in_front_of_it() {
        openPreferences();
        robot.press("F1");

        robot.until("its page shows", () -> Seen.has("dialog.help") && page().startsWith("Preferences"));
    }

    @Test
    void f1_in_a_dialog_leaves_help_beside_the_work_where_it_is() {
        openTest();
        openPreferences();
        robot.press("F1");
        robot.until("help is in front of it", () -> Seen.has("dialog.help"));

        robot.until("both show their pages", () -> pages().anyMatch(page -> page.startsWith("Preferences"))
                && pages().anyMatch(page -> page.startsWith("Lanterns")));
    }

    private void openPreferences() {
        robot.press("M1+,");
        robot.until("the dialog is in front", () -> By.id("dialog.preferences")
                .test(Display.getCurrent().getActiveShell()) && Seen.focusIs("preferences.search"));
    }

    @Test
    void f1_again_in_a_dialog_opens_no_second_help() {
        openPreferences();
        robot.press("F1");
        robot.until("help is in front of it", () -> Seen.has("dialog.help"));

        robot.focus("preferences.search").press("F1").settle();

        assertThat(robot.call(() -> Seen.count("dialog.help"))).isEqualTo(1);
    }

    @Test
    void f1_in_a_question_of_a_dialog_opens_help_too() {
        openPreferences();
        Shell dialog = (Shell) robot.find(By.id("dialog.preferences"));
        robot.run(() -> {
            Shell question = new Shell(dialog, SWT.DIALOG_TRIM);
            WidgetIds.set(new Button(question, SWT.PUSH), "question.yes");
            question.setLayout(new FillLayout());
            question.open();
        });
        robot.run(() -> Seen.the("question.yes").notifyListeners(SWT.KeyDown, f1()));

        robot.until("its page shows", () -> Seen.has("dialog.help") && page().startsWith("Preferences"));
    }

    /** Without a window manager, nobody can say which of two windows that lie on each other has the keyboard. */
    private static Event f1() {
        Event event = new Event();
        event.keyCode = SWT.F1;
        return event;
    }

    @Test
    void a_word_finds_pages_those_with_the_word_in_the_title_first() {
        openTest();
        robot.focus("help.search").type("lantern");

        robot.until("both are found", () -> Seen.rows("help.contents")
                .equals(List.of("Notes about lanterns", "Second page")));
    }

    @Test
    void one_or_two_letters_find_titles_only() {
        openTest();
        robot.focus("help.search").type("la");

        robot.until("the title is found", () -> Seen.rows("help.contents").equals(List.of("Notes about lanterns")));
    }

    @Test
    void a_link_leads_on_and_alt_left_back() {
        openTest();
        robot.focus("help.page").press("M1+Down").press("Enter");
        robot.until("the second page shows", () -> page().startsWith("Second"));

        robot.focus("help.page").press("Alt+Left");

        robot.until("the first page shows", () -> page().startsWith("Lanterns"));
    }

    @Test
    void a_link_runs_a_command() {
        openTest();
        robot.focus("help.page").press("M1+Down").press("M1+Down").press("Enter");

        robot.until("it ran", () -> ran.get() == 1);
    }

    @Test
    void links_that_lead_nowhere_say_so() {
        openTest();

        assertThat(robot.call(HelpTest::page)).contains("to nowhere (this page is not installed here)")
                .contains("not installed (this is not installed here)");
    }

    @Test
    void help_of_a_bundle_goes_with_it() {
        openTest();
        rig.catalogue.shelf(HelpTopics.class).remove(offer);

        robot.until("it is gone", () -> !Seen.rows("help.contents").contains("Notes about lanterns"));
    }

    @Test
    void the_language_of_the_person_comes_first() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
        try {
            robot.run(() -> rig.window().reading().show(List.of("test/one")));
            robot.until("it shows", () -> page().startsWith("Lanternes"));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void quick_access_finds_pages_of_help_and_of_preferences() {
        robot.press("M1+3").type("paragraph");
        robot.until("help is found", () -> Seen.rows("find.list").contains("Notes about lanterns"));
        robot.press("Esc").press("M1+3").type("workbench.keys");

        robot.until("a page is found", () -> Seen.rows("find.list").contains("Page workbench.keys"));
    }

    @Test
    void help_is_for_everybody() {
        openTest();

        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
    }

    @Test
    void a_widget_names_its_own_page() {
        robot.run(() -> Help.context(Seen.control("find.field").orElseThrow(), "test.note"));
        robot.focus("find.field").press("F1");

        robot.until("its page shows", () -> page().startsWith("Lanterns"));
    }

    private void openTest() {
        robot.run(() -> rig.window().reading().show(List.of("test/one")));
        robot.until("it shows", () -> page().startsWith("Lanterns"));
    }

    private static Stream<String> pages() {
        return Seen.of(StyledText.class).map(StyledText::getText);
    }

    private static String page() {
        return Seen.control("help.page").map(StyledText.class::cast).map(StyledText::getText).orElse("");
    }
}

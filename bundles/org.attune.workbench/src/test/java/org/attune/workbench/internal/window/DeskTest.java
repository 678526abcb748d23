package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Editor;
import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.internal.contributions.Offer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class DeskTest {
    @TempDir
    Path folder;

    private final AtomicInteger saved = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(saved)));
        rig.demo();
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void today_says_what_waits_and_what_is_kept() {
        robot.until("drafts are shown", () -> Seen.has("continue.test.note/new"));
        robot.until("what needs more is shown", () -> Seen.has("today.kept"));
    }

    @Test
    void a_view_that_comes_later_shows_and_a_leaving_one_closes_and_comes_back() {
        TestOffer<View> offer = TestOffer.view("late", "today", Place.LEFT, () -> new TestView("late"));
        rig.catalogue.views().add(offer);
        robot.until("the view shows", () -> Seen.has("late.list"));
        rig.catalogue.views().remove(offer);
        robot.until("the view has gone", () -> !Seen.has("late.list"));
        assertThat(offer.alive()).isZero();
        rig.catalogue.views().add(offer);

        robot.until("the view is back", () -> Seen.has("late.list"));
    }

    @Test
    void a_view_that_throws_says_so_in_its_tab_and_the_window_lives() {
        rig.catalogue.views().add(TestOffer.view("bad", "today", Place.RIGHT, () -> {
            throw new IllegalStateException("room 12B");
        }));

        robot.until("the tab speaks for the view", () -> Seen.has("notice.bad"));
        assertThat(rig.told("“bad” has failed")).isTrue();
        assertThat(rig.told("12B")).isFalse();
    }

    @Test
    void a_view_is_made_when_it_is_first_seen() {
        AtomicInteger made = new AtomicInteger();
        rig.catalogue.perspectives().add(TestOffer.perspective("other", 10));
        rig.catalogue.views().add(TestOffer.view("lazy", "other", Place.LEFT, () -> {
            made.incrementAndGet();
            return new TestView("lazy");
        }));
        robot.settle();
        assertThat(made).hasValue(0);

        robot.press("M1+F8");

        robot.until("the other perspective shows its view", () -> Seen.has("lazy.list"));
        assertThat(made).hasValue(1);
    }

    @Test
    void of_two_with_one_id_the_first_is_used_and_the_other_told() {
        rig.catalogue.views().add(TestOffer.view("twin", "today", Place.LEFT, () -> new TestView("first")));
        rig.catalogue.views().add(TestOffer.view("twin", "today", Place.LEFT, () -> new TestView("second")));

        robot.until("the first shows", () -> Seen.has("first.list"));
        robot.until("the other is told", () -> rig.told("“twin”"));
    }

    @Test
    void a_key_that_two_commands_want_is_told() {
        rig.catalogue.commands().add(TestOffer.command("a", "A", "log", "M1+J", () -> site -> {}));
        rig.catalogue.commands().add(TestOffer.command("b", "B", "log", "M1+J", () -> site -> {}));

        robot.until("it is told", () -> rig.told("Ctrl+J"));
    }

    @Test
    void a_contributed_command_runs_by_key_and_by_menu() {
        AtomicInteger ran = new AtomicInteger();
        rig.catalogue.commands().add(
                TestOffer.command("count", "&Count it", "log", "M1+Shift+L", () -> site -> ran.incrementAndGet()));
        robot.settle();

        robot.press("M1+Shift+L").menu("Log", "Count it");

        robot.until("it ran twice", () -> ran.get() == 2);
    }

    @Test
    void an_editor_is_marked_while_unsaved_and_saved_by_key() {
        openNote();
        robot.type("x");
        robot.until("the tab is marked", () -> tabText().equals("● Note 1"));

        robot.press("M1+S");

        robot.until("the mark has gone", () -> tabText().equals("Note 1"));
        assertThat(saved).hasValue(1);
    }

    @Test
    void closing_an_unsaved_editor_asks_and_cancel_stays() {
        openNote();
        robot.type("x").press("M1+W");
        robot.click("ask.cancel");

        robot.until("the editor is there", () -> Seen.has("note.text"));
        assertThat(saved).hasValue(0);
    }

    @Test
    void the_middle_button_closes_a_tab() {
        openNote();
        CTabItem tab = (CTabItem) robot.find(By.id("tab.test.note"));

        robot.run(() -> {
            Event release = new Event();
            release.button = 2;
            release.x = tab.getBounds().x + 1;
            release.y = tab.getBounds().y + 1;
            tab.getParent().notifyListeners(SWT.MouseUp, release);
        });

        robot.until("the tab is gone", () -> !Seen.has("note.text"));
    }

    @Test
    void who_comes_back_to_an_editor_is_where_they_were() {
        openNote();
        robot.focus("note.more").type("x").press("M1+W");
        robot.click("ask.cancel");
        robot.until("the person is there again", () -> Seen.focusIs("note.more"));
        robot.press("M1+3");
        robot.until("the person is elsewhere", () -> !Seen.focusIs("note.more"));

        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));

        robot.until("the person is back", () -> Seen.focusIs("note.more"));
    }

    @Test
    void closing_an_unsaved_editor_can_save() {
        openNote();
        robot.type("x").press("M1+W");
        robot.find(By.id("ask.save"));
        robot.press("Enter");

        robot.until("the editor has gone", () -> !Seen.has("note.text"));
        assertThat(saved).hasValue(1);
    }

    @Test
    void a_record_without_editor_says_what_it_needs() {
        robot.run(() -> rig.window().open(FakeRecords.ABSENT, FakeRecords.RECORD));

        robot.until("the tab says so", () -> Seen.has("notice.absent.note"));
    }

    @Test
    void the_editor_of_a_leaving_bundle_waits_in_its_tab() {
        Offer<Editor> offer = TestOffer.editor("absent.note", () -> new TestEditor(saved));
        robot.run(() -> rig.window().open(FakeRecords.ABSENT, FakeRecords.RECORD));
        rig.catalogue.editors().add(offer);
        robot.until("the editor shows", () -> Seen.has("note.text"));
        rig.catalogue.editors().remove(offer);

        robot.until("the tab says what is needed", () -> Seen.has("notice.absent.note"));
    }

    @Test
    void who_can_open_what_is_in_front_stands_in_the_status_line() {
        openNote();

        robot.until("it says so", () -> Seen.label("status.audience").startsWith("Only you can open this"));
    }

    @Test
    void what_was_told_stands_in_the_status_line() {
        rig.log.done("Logged for L-07.");

        robot.until("it says so", () -> Seen.label("status.message").equals("Logged for L-07."));
    }

    @Test
    void what_stands_at_a_field_goes_from_the_status_line_with_the_field() {
        rig.log.done("Logged for L-07.");
        robot.until("it says so", () -> Seen.label("status.message").equals("Logged for L-07."));
        robot.run(() -> {
            Text field = new Text(rig.window().shell(), SWT.NONE);
            rig.window().remark(field, "Not a day that can be read.");
            assertThat(Seen.label("status.message")).isEqualTo("Not a day that can be read.");
            field.dispose();
        });

        assertThat(robot.call(() -> Seen.label("status.message"))).isEqualTo("Logged for L-07.");
    }

    @Test
    void what_stands_at_a_field_is_said_while_the_field_can_be_seen() {
        rig.catalogue.perspectives().add(TestOffer.perspective("other", 1));
        rig.catalogue.views().add(TestOffer.view("late", "today", Place.LEFT, () -> new TestView("late")));
        robot.find(By.id("late.list"));
        robot.run(() -> rig.window().remark(Seen.the("late.list"), "Not a day that can be read."));
        robot.until("it is said", () -> Seen.label("status.message").equals("Not a day that can be read."));

        robot.run(() -> rig.window().showPerspective("other"));
        robot.until("it is no more said", () -> Seen.label("status.message").isEmpty());

        robot.run(() -> rig.window().showPerspective("today"));
        robot.until("it is said again", () -> Seen.label("status.message").equals("Not a day that can be read."));
    }

    @Test
    void quick_access_finds_a_record_by_a_word_and_opens_it() {
        robot.press("M1+3").type("kept");
        robot.until("the record is listed", () -> Seen.rows("find.list").contains("A kept note"));
        robot.press("Up").press("Enter");

        robot.until("it is open", () -> Seen.has("note.text"));
    }

    @Test
    void escape_leaves_quick_access_where_the_focus_was() {
        openNote();
        robot.press("M1+3").type("abc").press("Esc");

        robot.until("the focus is back", () -> Seen.focusIs("note.text"));
        assertThat(robot.text("find.field")).isEmpty();
    }

    @Test
    void escape_leaves_quick_access_where_the_focus_was_also_when_it_was_asked_for_twice() {
        openNote();
        robot.press("M1+3").type("abc").press("M1+3").press("Esc");

        robot.until("the focus is back", () -> Seen.focusIs("note.text"));
    }

    @Test
    void views_hear_of_changed_records() {
        rig.catalogue.views().add(TestOffer.view("late", "today", Place.LEFT, () -> new TestView("late")));
        robot.until("the view shows", () -> Seen.has("late.list"));
        rig.workspaces.records.changed();

        robot.until("it heard", () -> Seen.rows("late.list").contains("changed"));
    }

    @Test
    void locking_shows_the_unlock_page_and_brings_the_editors_back() {
        openNote();
        robot.press("M1+Shift+K");
        rig.unlock();

        robot.until("the editor is back", () -> Seen.has("note.text"));
    }

    @Test
    void undo_takes_back_what_was_typed_in_a_field() {
        openNote();
        robot.type("ab").press("M1+Z");

        assertThat(robot.text("note.text")).isEqualTo("a");
    }

    @Test
    void the_desk_can_be_used_without_seeing_it() {
        openNote();

        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();
    }

    private void openNote() {
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.until("the note has the focus", () -> Seen.focusIs("note.text"));
    }

    private String tabText() {
        return rig.window().desk().orElseThrow().editors().all().stream().findFirst()
                .map(tab -> tab.dirty() ? "● " + tab.title() : tab.title()).orElse("");
    }
}

package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.OwnSteps;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole change is taken back where nobody types. */
@UiTest
class ChangesTest {
    private static final RecordId OTHER = RecordId.fresh();

    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.views().add(TestOffer.view("one", "today", Place.LEFT, () -> new TestView("one")));
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.demo();
        robot.find(org.attune.testing.By.id("one.list"));
        robot.focus("one.list");
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void the_last_change_is_taken_back_last_record_first() {
        change(1, FakeRecords.RECORD, OTHER);

        robot.press("M1+Z");

        robot.until("it is told", () -> rig.told("Taken back: your last change"));
        assertThat(committed()).containsExactly(undo(1, OTHER, FakeRecords.RECORD));
    }

    @Test
    void what_was_taken_back_is_brought_back_by_taking_that_back() {
        change(7, FakeRecords.RECORD);
        robot.press("M1+Z");
        robot.until("it is told", () -> rig.told("Taken back"));

        robot.press("M1+Shift+Z");

        robot.until("it is told", () -> rig.told("Brought back"));
        assertThat(committed()).containsExactly(undo(7, FakeRecords.RECORD), undo(1, FakeRecords.RECORD));
    }

    @Test
    void a_new_change_ends_what_can_be_brought_back() {
        change(7, FakeRecords.RECORD);
        robot.press("M1+Z");
        robot.until("it is told", () -> rig.told("Taken back"));
        change(8, OTHER);

        robot.press("M1+Shift+Z");

        robot.until("it is told", () -> rig.told("nothing to bring back"));
    }

    @Test
    void without_a_change_it_is_said_that_there_is_none() {
        robot.press("M1+Z");

        robot.until("it is told", () -> rig.told("nothing to take back"));
    }

    @Test
    void a_refusal_is_told_in_its_words() {
        rig.workspaces.records.refuse(new RecordsException(Reason.NOT_LAST_CHANGE, "It was changed since."));
        change(7, FakeRecords.RECORD);

        robot.press("M1+Z");

        robot.until("it is told", () -> rig.told("not taken back: It was changed since."));
    }

    @Test
    void in_a_field_only_what_is_typed_is_taken_back() {
        change(7, FakeRecords.RECORD);
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text").type("word");

        robot.press("M1+Z");

        robot.until("a letter has gone", () -> ((Text) Seen.the("note.text")).getText().equals("wor"));
        assertThat(committed()).isEmpty();
    }

    @Test
    void in_a_number_only_the_number_is_taken_back() {
        change(7, FakeRecords.RECORD);
        numbered();
        robot.focus("number.spinner").press("M1+A").type("4");
        robot.until("it is typed", () -> number().getText().equals("4"));

        robot.press("M1+Z");

        robot.until("a step is taken back", () -> !number().getText().equals("4"));
        assertThat(committed()).isEmpty();
    }

    @Test
    void what_the_program_put_into_a_field_is_not_taken_back() {
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text");
        robot.run(() -> ((Text) Seen.the("note.text")).setText("What happened"));

        robot.press("M1+Z").settle();

        assertThat(robot.text("note.text")).isEqualTo("What happened");
    }

    @Test
    void the_cursor_stays_where_something_was_taken_back() {
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text").type("silence").press("Home").type("a ");

        robot.press("M1+Z").type("b");

        robot.until("it is typed there", () -> ((Text) Seen.the("note.text")).getText().equals("absilence"));
    }

    @Test
    void a_field_with_steps_of_its_own_takes_them_back_itself() {
        AtomicInteger steps = new AtomicInteger();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.find(By.id("note.text"));
        robot.run(() -> Seen.the("note.text").setData(OwnSteps.UNDO, (Runnable) steps::incrementAndGet));
        robot.focus("note.text").type("word").press("M1+Z");

        robot.until("it was asked", () -> steps.get() == 1);
        assertThat(robot.text("note.text")).isEqualTo("word");
    }

    @Test
    void a_page_with_steps_of_its_own_takes_them_back_itself_where_nobody_writes() {
        AtomicInteger steps = new AtomicInteger();
        change(7, FakeRecords.RECORD);
        robot.run(() -> Seen.the("one.list").getParent().setData(OwnSteps.UNDO, (Runnable) steps::incrementAndGet));
        robot.focus("one.list").press("M1+Z");

        robot.until("it was asked", () -> steps.get() == 1);
        assertThat(committed()).isEmpty();
    }

    @Test
    void in_a_dialog_what_is_typed_is_taken_back_too() {
        robot.press("M1+N").type("word");
        robot.until("it is typed", () -> ((Text) Seen.the("new.filter")).getText().equals("word"));

        robot.press("M1+Z");

        robot.until("a letter has gone", () -> ((Text) Seen.the("new.filter")).getText().equals("wor"));
        robot.press("Esc");
    }

    @Test
    void in_a_second_window_one_step_is_one_letter_too() {
        robot.menu("Window", "New window");
        robot.until("there are two", () -> rig.house().windows().size() == 2);
        MainWindow second = robot.call(() -> rig.house().windows().getLast());
        robot.until("the new one is in front", () -> Display.getCurrent().getActiveShell() == second.shell());
        robot.run(() -> second.open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text").type("word");

        robot.press("M1+Z").press("M1+Z");

        robot.until("two letters have gone", () -> ((Text) Seen.the("note.text")).getText().equals("wo"));
    }

    @Test
    void what_is_open_and_not_saved_is_not_changed_behind_the_back() {
        change(7, FakeRecords.RECORD);
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.focus("note.text").type("word").focus("one.list");

        robot.press("M1+Z");

        robot.until("it is told", () -> rig.told("not saved yet"));
        assertThat(committed()).isEmpty();
    }

    private void numbered() {
        rig.catalogue.views().add(TestOffer.view("number", "today", Place.RIGHT, () -> new View() {
            @Override
            public void create(Composite parent, Site site) {
                Spinner number = WidgetIds.set(new Spinner(parent, SWT.BORDER), "number.spinner");
                number.setSelection(10);
            }

            @Override
            public void focus() {
                number().setFocus();
            }
        }));
        robot.find(By.id("number.spinner"));
    }

    private static Spinner number() {
        return (Spinner) Seen.the("number.spinner");
    }

    private void change(int version, RecordId... records) {
        rig.workspaces.records.changed(List.of(records).stream()
                .map(record -> new Saved(record, FakeRecords.version(version), false)).toArray(Saved[]::new));
        robot.settle();
    }

    private List<Act> committed() {
        return rig.workspaces.records.committed();
    }

    private static Act undo(int version, RecordId... records) {
        return Act.of(List.of(records).stream().map(record -> new Write.Undo(record, FakeRecords.version(version)))
                .toArray(Write[]::new));
    }
}

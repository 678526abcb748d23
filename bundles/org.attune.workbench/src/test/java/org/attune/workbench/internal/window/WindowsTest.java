package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.attune.records.RecordId;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Place;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.Layout.EditorsLayout;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.settings.LayoutFile;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several windows on one workspace, and how they are found again. */
@UiTest
class WindowsTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.views().add(TestOffer.view("one", "today", Place.LEFT, () -> new TestView("one")));
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> {
            made.incrementAndGet();
            return new TestEditor(new AtomicInteger());
        }));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void a_record_that_is_open_in_another_window_comes_to_the_front_there() {
        rig.open().unlock();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        MainWindow second = another();

        robot.run(() -> second.open(FakeRecords.TYPE, FakeRecords.RECORD));

        robot.until("the first window is in front",
                () -> Display.getCurrent().getActiveShell() == rig.window().shell());
        assertThat(made).hasValue(1);
        assertThat(robot.call(second::editors)).isEmpty();
    }

    @Test
    void windows_are_told_apart_by_their_titles_and_a_number_that_is_free_is_used_again() {
        rig.open().unlock();
        String first = robot.call(() -> rig.window().shell().getText());
        MainWindow second = another();
        assertThat(robot.call(() -> second.shell().getText())).isEqualTo(first + " · 2");

        robot.run(() -> second.shell().close());
        assertThat(robot.call(another().shell()::getText)).isEqualTo(first + " · 2");
    }

    @Test
    void another_window_stays_inside_the_screen() {
        rig.open().unlock();
        Rectangle screen = robot.call(() -> rig.window().shell().getMonitor().getClientArea());
        robot.run(() -> rig.window().shell().setBounds(screen));

        Rectangle bounds = robot.call(another().shell()::getBounds);

        assertThat(screen.union(bounds)).isEqualTo(screen);
    }

    @Test
    void closing_a_window_leaves_the_others_and_closing_the_last_ends() {
        rig.open().unlock();
        MainWindow second = another();
        robot.run(() -> rig.window().shell().close());
        robot.until("one is left", () -> rig.house().windows().equals(List.of(second)));
        assertThat(robot.call(rig.house()::isGone)).isFalse();

        robot.run(() -> second.shell().close());

        robot.until("all is over", () -> rig.house().isGone());
    }

    @Test
    void locking_takes_all_windows_and_unlocking_brings_them_back() {
        rig.open().unlock();
        another();
        robot.run(() -> rig.house().lock());
        robot.until("one window asks", () -> Seen.has("unlock.passphrase") && rig.house().windows().size() == 1);

        rig.unlock();

        robot.until("both are back", () -> rig.house().windows().size() == 2);
    }

    @Test
    void the_layout_is_kept_while_people_work() {
        rig.open().unlock();
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));

        robot.until("it is on the disk", () -> read().editors().all()
                .equals(List.of(new OpenRecord(FakeRecords.TYPE, FakeRecords.RECORD))));
    }

    @Test
    void settings_that_cannot_be_written_are_told_once() throws IOException {
        Files.createDirectories(folder.resolve("settings").resolve("workbench.json").resolve("in the way"));
        rig.open().unlock();
        for (int each = 1; each <= 2; each++) {
            robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
            robot.run(() -> rig.window().open(FakeRecords.TYPE, RecordId.fresh()));
            robot.until("it is told", () -> rig.told("could not be kept"));
        }

        assertThat(rig.log.all().stream().filter(told -> told.text().contains("could not be kept"))).hasSize(1);
    }

    @Test
    void five_hundred_editors_come_back_and_only_the_one_in_front_is_made() throws IOException {
        List<OpenRecord> many = IntStream.range(0, 500)
                .mapToObj(each -> new OpenRecord(FakeRecords.TYPE, RecordId.fresh())).toList();
        write(new EditorsLayout(many, List.of(), true, 500, Optional.of(many.get(250).record())));

        rig.open().unlock();

        robot.until("the editor in front shows", () -> Seen.focusIs("note.text"));
        assertThat(robot.call(() -> rig.window().editors())).hasSize(500);
        assertThat(made).hasValue(1);
        robot.press("M1+F6");
        robot.until("the next is made", () -> made.get() == 2);
    }

    @Test
    void an_editor_that_nobody_looked_at_yet_has_the_title_of_its_record() throws IOException {
        OpenRecord front = new OpenRecord(FakeRecords.TYPE, RecordId.fresh());
        OpenRecord other = new OpenRecord(FakeRecords.TYPE, FakeRecords.RECORD);
        write(new EditorsLayout(List.of(front, other), List.of(), true, 500, Optional.of(front.record())));

        rig.open().unlock();

        robot.until("it has its title", () -> rig.window().editors().getLast().title().equals("A kept note"));
        assertThat(made).hasValue(1);
    }

    @Test
    void both_halves_of_the_middle_come_back() throws IOException {
        OpenRecord left = new OpenRecord(FakeRecords.TYPE, RecordId.fresh());
        OpenRecord right = new OpenRecord(FakeRecords.TYPE, RecordId.fresh());
        EditorsLayout halves = new EditorsLayout(List.of(left), List.of(right), true, 300,
                Optional.of(right.record()));
        write(halves);

        rig.open().unlock();

        robot.until("the one on the right shows", () -> made.get() >= 1);
        assertThat(robot.call(() -> rig.window().layout().orElseThrow().editors())).isEqualTo(halves);
    }

    private MainWindow another() {
        robot.menu("Window", "New window");
        robot.until("there are two", () -> rig.house().windows().size() == 2);
        MainWindow second = robot.call(() -> rig.house().windows().getLast());
        robot.until("the new one is in front", () -> Display.getCurrent().getActiveShell() == second.shell());
        return second;
    }

    private Layout read() {
        return new LayoutFile(folder).read().first();
    }

    private void write(EditorsLayout editors) throws IOException {
        new LayoutFile(folder).write(
                List.of(new Layout(Optional.empty(), false, Optional.empty(), Map.of(), editors)));
    }
}

package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Command;
import org.attune.workbench.TodaySection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
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

    @Test
    void a_section_that_shows_itself_is_never_painted_where_it_does_not_stay() {
        Late late = new Late();
        rig.catalogue.sections().add(TestOffer.section("late", 1, () -> late));
        rig.catalogue.sections().add(TestOffer.section("last", 99, Constant::new));
        rig.demo();
        robot.until("Today stands", () -> Seen.has("today.last"));
        List<Map<String, Rectangle>> painted = new ArrayList<>();
        Listener recording = event -> painted.add(places());
        robot.settle().run(() -> {
            Display.getCurrent().addFilter(SWT.Paint, recording);
            late.come();
            untilAFrameIsDue();
        });
        robot.until("it is painted", () -> Seen.has("today.late") && !painted.isEmpty());
        Map<String, Rectangle> staying = robot.settle().call(() -> {
            Display.getCurrent().removeFilter(SWT.Paint, recording);
            return places();
        });

        assertThat(painted.getFirst()).isEqualTo(staying);
    }

    /** The screen is painted before anything that was left for later. */
    private void untilAFrameIsDue() {
        long due = System.nanoTime() + Duration.ofMillis(50).toNanos();
        rig.window().shell().redraw();
        while (System.nanoTime() < due) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, Rectangle> places() {
        return Stream.of("late", "last").map(id -> "today." + id)
                .collect(Collectors.toMap(id -> id, id -> Seen.the(id).getBounds()));
    }

    /** A section that has something to say after a while. */
    private static final class Late implements TodaySection {
        private TodaySite site;
        private Label words;

        @Override
        public void create(Composite parent, TodaySite around) {
            site = around;
            words = new Label(parent, SWT.NONE);
            site.show(false);
        }

        @Override
        public void refresh() {
            // It speaks when it is told to.
        }

        void come() {
            words.setText("one\ntwo\nthree");
            site.show(true);
        }
    }

    /** A section that always says the same. */
    private static final class Constant implements TodaySection {
        @Override
        public void create(Composite parent, TodaySite site) {
            new Label(parent, SWT.NONE).setText("always");
        }

        @Override
        public void refresh() {
            // It stays as it is.
        }
    }

    private TestOffer<Command> quickCommand() {
        return TestOffer.draftCommand("test.quick", "&Quick note", "test.note/quick",
                () -> site -> ran.incrementAndGet());
    }
}

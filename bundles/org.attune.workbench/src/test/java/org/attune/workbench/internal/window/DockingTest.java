package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.attune.records.RecordId;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Stack;
import org.attune.workbench.internal.editors.EditorTab;
import org.attune.workbench.internal.perspectives.OpenPerspective;
import org.attune.workbench.internal.tabs.TabGestures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People set the window as they work. */
@UiTest
class DockingTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.catalogue.views().add(TestOffer.view("one", "today", Place.LEFT, () -> view("one")));
        rig.catalogue.views().add(TestOffer.view("two", "today", Place.LEFT, () -> view("two")));
        rig.catalogue.views().add(TestOffer.view("far", "today", Place.RIGHT, () -> view("far")));
        rig.demo();
        robot.until("the views stand", () -> Seen.has("far.list"));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void the_buttons_of_a_stack_say_in_our_words_what_they_do() {
        robot.until("they are named", () -> tips().containsAll(List.of("Minimise", "Let it fill the window")));

        assertThat(robot.call(this::tips)).doesNotContain("Minimize", "Maximize");
    }

    @Test
    void a_tab_dropped_at_the_edge_of_a_stack_gets_half_of_it_and_is_not_made_again() {
        drop("one", "far.list", 0.5, 0.95);

        robot.until("both are seen", () -> Seen.has("one.list") && Seen.has("far.list"));
        assertThat(stack("one").tabs()).containsExactly("one");
        assertThat(top("one.list")).isGreaterThan(top("far.list"));
        assertThat(made).hasValue(3);
    }

    @Test
    void a_tab_dropped_in_the_middle_of_a_stack_joins_it_in_front() {
        drop("one", "far.list", 0.5, 0.5);

        robot.until("it is in front", () -> Seen.has("one.list") && !Seen.has("far.list"));
        assertThat(stack("far").tabs()).containsExactly("far", "one");
    }

    @Test
    void a_tab_dropped_outside_the_window_gets_a_window_of_its_own_and_closing_that_brings_it_back() {
        robot.run(() -> {
            Point outside = rig.window().shell().toDisplay(-200, -200);
            gestures().drop(tab("one"), outside).orElseThrow().act().run();
        });
        robot.until("it has a window", () -> windows().size() == 2 && Seen.has("one.list"));
        assertThat(robot.call(() -> AccessibilityWalk.of(floating()))).isEmpty();

        robot.run(() -> floating().close());

        robot.until("it is back", () -> windows().size() == 1);
        assertThat(stack("one").id()).isEqualTo("left");
    }

    @Test
    void what_enter_presses_goes_along_into_a_window_beside() {
        robot.run(() -> {
            Button begin = new Button(Seen.the("far.list").getParent(), SWT.PUSH);
            rig.window().shell().setDefaultButton(begin);
        });
        focus("far");
        robot.menu("Window", "Detach or put back");

        robot.until("it stands in a window beside", () -> Seen.the("far.list").getShell() != rig.window().shell());
        assertThat(robot.call(() -> Seen.the("far.list").getShell().getDefaultButton())).isNotNull();
        assertThat(robot.call(() -> rig.window().shell().getDefaultButton())).isNull();
    }

    @Test
    void the_keys_of_the_window_work_in_a_window_beside_it() {
        focus("one");
        robot.menu("Window", "Detach or put back");
        robot.until("it has a window", () -> windows().size() == 2);
        robot.until("the window is in front",
                () -> Display.getCurrent().getActiveShell() == floating());
        robot.focus("one.list").press("M1+W");

        robot.until("the view is closed", () -> windows().size() == 1 && !Seen.has("one.list"));
    }

    @Test
    void everything_that_dragging_does_can_be_done_by_keyboard() {
        focus("one");
        robot.menu("Window", "Move…");
        robot.until("it asks where", () -> By.id("dialog.move").test(Display.getCurrent().getActiveShell()));
        assertThat(robot.call(() -> AccessibilityWalk.of(Display.getCurrent().getActiveShell()))).isEmpty();
        robot.select("move.places", "Below “View far”").press("Enter");

        robot.until("it stands there with the focus", () -> Seen.focusIs("one.list"));
        assertThat(top("one.list")).isGreaterThan(top("far.list"));
    }

    @Test
    void a_minimised_stack_shows_its_names_and_comes_back() {
        focus("far");
        robot.menu("Window", "Minimise");
        robot.until("its names are shown", () -> Seen.has("minimized") && !Seen.has("far.list"));
        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();

        robot.click("restore.far");

        robot.until("it is back", () -> Seen.has("far.list") && !Seen.has("minimized"));
    }

    @Test
    void a_minimised_stack_flies_out_at_its_edge_until_the_person_goes_elsewhere() {
        focus("far");
        robot.menu("Window", "Minimise");
        robot.until("it is minimised", () -> Seen.has("minimized") && !Seen.has("far.list"));
        assertThat(robot.call(() -> left("minimized") > left("today.page"))).isTrue();

        robot.click("fly-out.far");
        robot.until("it is looked at", () -> Seen.focusIs("far.list"));
        robot.focus("one.list");

        robot.until("it has gone to the edge", () -> !Seen.has("far.list") && Seen.has("minimized"));
    }

    private static int left(String id) {
        return Seen.the(id).toDisplay(0, 0).x;
    }

    @Test
    void a_view_that_is_asked_for_comes_back_even_when_minimised() {
        focus("far");
        robot.menu("Window", "Minimise");
        robot.until("it is minimised", () -> !Seen.has("far.list"));

        robot.run(() -> rig.window().showView("far"));

        robot.until("it is back", () -> Seen.focusIs("far.list"));
    }

    @Test
    void what_has_the_focus_fills_the_window_and_gives_the_room_back() {
        focus("far");
        robot.press("M1+M");
        robot.until("the others have gone", () -> Seen.has("far.list") && !Seen.has("one.list"));
        robot.press("M1+M");

        robot.until("they are back", () -> Seen.has("one.list"));
    }

    @Test
    void a_view_of_a_leaving_bundle_comes_back_where_it_was_moved_to() {
        TestOffer<View> offer = TestOffer.view("late", "today", Place.LEFT, () -> view("late"));
        rig.catalogue.views().add(offer);
        robot.until("it is there", () -> perspective().arrangement().stackOf("late").isPresent()
                && !perspective().parts().stream().filter(part -> part.info().id().equals("late")).toList().isEmpty());
        drop("late", "far.list", 0.5, 0.05);
        robot.until("it stands above", () -> Seen.has("late.list"));
        Arrangement before = robot.call(() -> perspective().arrangement());
        rig.catalogue.views().remove(offer);
        robot.until("it has gone", () -> !Seen.has("late.list"));

        rig.catalogue.views().add(offer);

        robot.until("it is back", () -> Seen.has("late.list"));
        assertThat(robot.call(() -> perspective().arrangement())).isEqualTo(before);
    }

    @Test
    void editors_stand_beside_each_other_and_the_empty_half_goes() {
        robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
        robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
        robot.until("the second has the focus", () -> Seen.focusIs("note.text"));
        robot.menu("Window", "Move…");
        robot.until("it asks where", () -> By.id("dialog.move").test(Display.getCurrent().getActiveShell()));
        robot.select("move.places", "Into a half of its own, on the right").press("Enter");
        robot.until("both are seen", () -> Seen.count("note.text") == 2);

        robot.press("M1+W");

        robot.until("one has all the room", () -> Seen.count("note.text") == 1);
    }

    @Test
    void the_list_of_open_editors_narrows_goes_and_closes() {
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.run(() -> rig.window().open(FakeRecords.ABSENT, RecordId.fresh()));
        robot.press("M1+E").type("note");
        robot.until("one is listed", () -> Seen.items("open.list") == 1);
        assertThat(robot.call(() -> AccessibilityWalk.of(Display.getCurrent().getActiveShell()))).isEmpty();
        robot.press("Down").press("Delete");
        robot.until("it is closed", () -> editors().size() == 1);
        robot.press("Esc");
        robot.until("the list has gone", () -> !Seen.has("open.list"));
    }

    @Test
    void an_editor_that_was_closed_meanwhile_is_no_more_in_the_list_of_open_editors() {
        robot.run(() -> rig.window().open(FakeRecords.TYPE, FakeRecords.RECORD));
        robot.run(() -> rig.window().open(FakeRecords.ABSENT, RecordId.fresh()));
        robot.press("M1+E");
        robot.until("both are listed", () -> Seen.items("open.list") == 2);

        Shell list = (Shell) robot.find(By.id("dialog.open-editors"));
        robot.run(() -> rig.window().shell().forceActive());
        robot.run(() -> rig.window().desk().orElseThrow().editors().close(editors().getFirst()));
        robot.run(list::forceActive);

        robot.until("one is listed", () -> Seen.items("open.list") == 1);
        robot.press("Esc");
    }

    @Test
    void where_no_editor_is_open_the_list_says_so() {
        robot.press("M1+E");

        robot.until("it says so", () -> Seen.says("No editor is open."));
        robot.press("Esc");
    }

    @Test
    void several_unsaved_editors_are_saved_as_ticked() {
        for (int each = 0; each < 2; each++) {
            robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
            robot.until("it has the focus", () -> Seen.focusIs("note.text"));
            robot.type("x");
        }
        robot.start(() -> rig.window().desk().orElseThrow().editors().close(editors()));
        robot.until("it asks", () -> By.id("dialog.save").test(Display.getCurrent().getActiveShell()));
        assertThat(robot.call(() -> AccessibilityWalk.of(Display.getCurrent().getActiveShell()))).isEmpty();

        robot.click("ask.save");

        robot.until("both are closed", () -> editors().isEmpty());
    }

    private View view(String id) {
        made.incrementAndGet();
        return new TestView(id);
    }

    private void focus(String view) {
        robot.run(() -> rig.window().showView(view));
        robot.until(view + " has the focus", () -> Seen.focusIs(view + ".list"));
    }

    private void drop(String view, String onto, double across, double down) {
        Control target = (Control) robot.find(By.id(onto));
        robot.run(() -> {
            Composite stack = target.getParent().getParent();
            Point size = stack.getSize();
            Point at = stack.toDisplay((int) (size.x * across), (int) (size.y * down));
            gestures().drop(tab(view), at).orElseThrow().act().run();
        });
    }

    private List<EditorTab> editors() {
        return rig.window().editors();
    }

    private Stack stack(String view) {
        return robot.call(() -> perspective().arrangement().stackOf(view).orElseThrow());
    }

    private int top(String id) {
        Control control = (Control) robot.find(By.id(id));
        return robot.call(() -> control.toDisplay(0, 0).y);
    }

    private TabGestures gestures() {
        return perspective().gestures();
    }

    private OpenPerspective perspective() {
        return rig.window().desk().orElseThrow().front().orElseThrow();
    }

    private CTabItem tab(String view) {
        return perspective().parts().stream().filter(part -> part.info().id().equals(view)).findFirst()
                .flatMap(part -> part.tab()).orElseThrow();
    }

    private List<String> tips() {
        return Seen.of(ToolBar.class).flatMap(bar -> Stream.of(bar.getItems())).map(ToolItem::getToolTipText).toList();
    }

    /** The window that is not the main one, in whatever order the display names them. */
    private Shell floating() {
        return windows().stream().filter(each -> each != rig.window().shell()).findFirst().orElseThrow();
    }

    private List<Shell> windows() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).toList();
    }
}

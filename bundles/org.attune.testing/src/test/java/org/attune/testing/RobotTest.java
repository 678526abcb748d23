package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;

@UiTest
class RobotTest {
    private static final int WIDE = 300;

    @Test
    void typed_letters_arrive_where_the_focus_is(Robot robot) {
        robot.open(shell -> text(shell, "name"));
        robot.type("Hello, World! 1 + 1 = 2; (a_b) \"q\"");
        assertThat(robot.text("name")).isEqualTo("Hello, World! 1 + 1 = 2; (a_b) \"q\"");
    }

    @Test
    void letters_that_no_plain_keyboard_has_arrive_too(Robot robot) {
        robot.open(shell -> text(shell, "name"));
        robot.type("Grüße, 心, 🙂!");
        assertThat(robot.text("name")).isEqualTo("Grüße, 心, 🙂!");
    }

    @Test
    void several_lines_are_typed_into_a_styled_text(Robot robot) {
        robot.open(shell -> named(new StyledText(shell, SWT.MULTI | SWT.BORDER), "note"));
        robot.type("one\ntwö\nthree");
        assertThat(robot.text("note")).isEqualTo("one\ntwö\nthree");
    }

    @Test
    void tab_goes_to_the_next_control_and_shift_tab_back(Robot robot) {
        robot.open(shell -> {
            text(shell, "first");
            text(shell, "second");
        });
        assertThat(robot.focused()).isEqualTo("first");
        assertThat(robot.tab().focused()).isEqualTo("second");
        assertThat(robot.press("Shift+Tab").focused()).isEqualTo("first");
    }

    @Test
    void a_stroke_with_two_modifiers_reaches_key_listeners_whole(Robot robot) {
        List<String> heard = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            Text name = text(shell, "name");
            name.addListener(SWT.KeyDown, event -> heard.add(event.stateMask + "/" + event.keyCode));
        });
        robot.press("M1+Shift+L");
        assertThat(heard).endsWith((SWT.MOD1 | SWT.SHIFT) + "/" + (int) 'l');
    }

    @Test
    void a_modifier_is_let_go_after_the_stroke(Robot robot) {
        robot.open(shell -> text(shell, "name"));
        robot.press("M1+Shift+L").press("M1+A").type("plain");
        assertThat(robot.text("name")).isEqualTo("plain");
    }

    @Test
    void enter_presses_the_default_button(Robot robot) {
        List<String> pressed = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            text(shell, "name");
            shell.setDefaultButton(button(shell, "ok", "&OK", pressed));
        });
        robot.press("Enter").until("the button was pressed", () -> !pressed.isEmpty());
        assertThat(pressed).containsExactly("ok");
    }

    @Test
    void the_key_that_closes_the_last_window_is_let_go_in_peace(Robot robot) {
        Shell window = robot.open(shell -> text(shell, "name").addListener(SWT.KeyDown, event -> shell.dispose()));
        robot.press("Enter").until("the window is gone", window::isDisposed);
        assertThat(robot.windows()).isEmpty();
    }

    @Test
    void a_mnemonic_presses_its_button(Robot robot) {
        List<String> pressed = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            text(shell, "name");
            button(shell, "keep", "&Keep draft", pressed);
            button(shell, "log", "&Log", pressed);
        });
        robot.press("Alt+L");
        assertThat(pressed).containsExactly("log");
    }

    @Test
    void a_click_presses_the_button_under_the_mouse(Robot robot) {
        List<String> pressed = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            button(shell, "keep", "&Keep draft", pressed);
            button(shell, "log", "&Log", pressed);
        });
        robot.click("log").click(By.text("Keep draft"));
        assertThat(pressed).containsExactly("log", "keep");
    }

    @Test
    void a_click_into_a_field_gives_it_the_focus(Robot robot) {
        robot.open(shell -> {
            text(shell, "first");
            text(shell, "second");
        });
        robot.click("second").type("here");
        assertThat(robot.text("second")).isEqualTo("here");
    }

    @Test
    void what_is_switched_off_cannot_be_clicked(Robot robot) {
        robot.open(shell -> button(shell, "log", "&Log", new ArrayList<>()).setEnabled(false));
        assertThatThrownBy(() -> robot.click("log")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Switched off");
    }

    @Test
    void a_tool_item_is_clicked(Robot robot) {
        List<String> pressed = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            ToolItem item = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
            item.setText("Refresh");
            item.addListener(SWT.Selection, event -> pressed.add("refresh"));
        });
        robot.click(By.text("Refresh"));
        assertThat(pressed).containsExactly("refresh");
    }

    @Test
    void an_entry_of_a_combo_is_chosen(Robot robot) {
        List<String> told = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            combo.setItems("observation", "debrief");
            combo.addListener(SWT.Selection, event -> told.add(combo.getText()));
            named(combo, "kind");
        });
        robot.select("kind", "debrief");
        assertThat(robot.text("kind")).isEqualTo("debrief");
        assertThat(told).containsExactly("debrief");
    }

    @Test
    void a_row_of_a_table_is_chosen_with_the_mouse(Robot robot) {
        List<String> told = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            Table table = named(new Table(shell, SWT.BORDER), "learners");
            List.of("L-03", "L-07", "L-11").forEach(code -> new TableItem(table, SWT.NONE).setText(code));
            table.addListener(SWT.Selection, event -> told.add(table.getSelection()[0].getText()));
        });
        robot.select("learners", "L-07");
        assertThat(robot.text("learners")).isEqualTo("L-07");
        assertThat(told).endsWith("L-07");
    }

    @Test
    void the_arrow_keys_move_in_a_table(Robot robot) {
        robot.open(shell -> {
            Table table = named(new Table(shell, SWT.BORDER), "learners");
            List.of("L-03", "L-07", "L-11").forEach(code -> new TableItem(table, SWT.NONE).setText(code));
        });
        robot.select("learners", "L-07").press("Down");
        assertThat(robot.text("learners")).isEqualTo("L-11");
    }

    @Test
    void a_row_of_a_tree_is_chosen_with_the_mouse(Robot robot) {
        robot.open(shell -> {
            Tree tree = named(new Tree(shell, SWT.BORDER), "cohort");
            TreeItem spring = new TreeItem(tree, SWT.NONE);
            spring.setText("Spring");
            new TreeItem(spring, SWT.NONE).setText("L-07");
            spring.setExpanded(true);
        });
        robot.select("cohort", "L-07");
        assertThat(robot.text("cohort")).isEqualTo("L-07");
    }

    @Test
    void a_tab_is_brought_to_the_front(Robot robot) {
        robot.open(shell -> {
            CTabFolder folder = named(new CTabFolder(shell, SWT.BORDER), "editors");
            folder.setLayoutData(new GridData(WIDE, WIDE));
            List.of("One", "Two").forEach(title -> tab(folder, title));
            folder.setSelection(0);
        });
        robot.select("editors", "Two");
        robot.until("the second page shows", () -> robotSees("Page Two"));
    }

    @Test
    void an_item_of_the_menu_bar_is_chosen_by_its_texts(Robot robot) {
        List<String> chosen = new CopyOnWriteArrayList<>();
        robot.open(shell -> menuBar(shell, chosen));
        robot.menu("Log", "Log an encounter");
        assertThat(chosen).containsExactly("log");
    }

    @Test
    void the_key_of_a_menu_item_chooses_it(Robot robot) {
        List<String> chosen = new CopyOnWriteArrayList<>();
        robot.open(shell -> {
            menuBar(shell, chosen);
            text(shell, "name");
        });
        robot.press("M1+Shift+L");
        assertThat(chosen).containsExactly("log");
    }

    @Test
    void a_modal_dialog_blocks_nobody(Robot robot) {
        List<String> answers = new CopyOnWriteArrayList<>();
        Shell parent = robot.open(shell -> text(shell, "behind"));
        robot.start(() -> answers.add(askModally(parent)));
        robot.type("yes").press("Enter");
        robot.until("the dialog is answered", () -> !answers.isEmpty());
        assertThat(answers).containsExactly("yes");
        assertThat(robot.type("back").text("behind")).isEqualTo("back");
    }

    @Test
    void what_comes_later_is_found(Robot robot) {
        Shell window = robot.open(shell -> text(shell, "first"));
        robot.run(() -> window.getDisplay().timerExec(300, () -> {
            text(window, "later");
            window.layout();
        }));
        assertThat(robot.text("later")).isEmpty();
    }

    @Test
    void a_wait_in_vain_says_what_it_waited_for_and_what_is_there(Robot robot) {
        robot.open(shell -> text(shell, "name"));
        assertThatThrownBy(() -> robot.until("the list shows L-07", Duration.ofMillis(50), () -> false))
                .isInstanceOf(AssertionError.class).hasMessageContaining("until the list shows L-07")
                .hasMessageContaining("Text #name");
    }

    @Test
    void two_widgets_with_one_id_are_told_apart_by_nobody(Robot robot) {
        robot.open(shell -> {
            text(shell, "name");
            text(shell, "name");
        });
        assertThatThrownBy(() -> robot.text("name")).hasMessageContaining("There are 2 of 'name'");
    }

    @Test
    void an_unknown_key_is_refused(Robot robot) {
        assertThatThrownBy(() -> robot.press("M1+Hyper")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Hyper");
    }

    @Test
    void on_the_thread_of_the_display_a_robot_refuses_to_work(Robot robot) {
        assertThatThrownBy(() -> robot.run(() -> robot.type("x"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("beside the display's thread");
    }

    private static boolean robotSees(String text) {
        Display display = Display.getCurrent();
        return display != null && List.of(display.getShells()).stream().anyMatch(shell -> shows(shell, text));
    }

    private static boolean shows(Composite parent, String text) {
        return List.of(parent.getChildren()).stream().anyMatch(child -> child.isVisible()
                && (child instanceof Label label && label.getText().equals(text)
                        || child instanceof Composite inner && shows(inner, text)));
    }

    private static Text text(Composite parent, String id) {
        Text text = named(new Text(parent, SWT.BORDER), id);
        text.setLayoutData(new GridData(WIDE, SWT.DEFAULT));
        return text;
    }

    private static Button button(Composite parent, String id, String label, List<String> pressed) {
        Button button = named(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> pressed.add(id));
        return button;
    }

    private static void tab(CTabFolder folder, String title) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        Label page = new Label(folder, SWT.NONE);
        page.setText("Page " + title);
        item.setControl(page);
    }

    private static void menuBar(Shell shell, List<String> chosen) {
        Menu bar = new Menu(shell, SWT.BAR);
        MenuItem log = new MenuItem(bar, SWT.CASCADE);
        log.setText("&Log");
        log.setMenu(new Menu(shell, SWT.DROP_DOWN));
        MenuItem item = new MenuItem(log.getMenu(), SWT.PUSH);
        item.setText("&Log an encounter\tCtrl+Shift+L");
        item.setAccelerator(SWT.MOD1 | SWT.SHIFT | 'L');
        item.addListener(SWT.Selection, event -> chosen.add("log"));
        shell.setMenuBar(bar);
    }

    private static String askModally(Shell parent) {
        Shell dialog = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        dialog.setLayout(new FillLayout());
        Text answer = new Text(dialog, SWT.BORDER);
        StringBuilder given = new StringBuilder();
        answer.addListener(SWT.DefaultSelection, event -> {
            given.append(answer.getText());
            dialog.dispose();
        });
        dialog.pack();
        dialog.open();
        while (!dialog.isDisposed()) {
            if (!parent.getDisplay().readAndDispatch()) {
                parent.getDisplay().sleep();
            }
        }
        return given.toString();
    }

    private static <T extends Widget> T named(T widget, String id) {
        widget.setData(By.ID, id);
        return widget;
    }
}

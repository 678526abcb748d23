package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.attune.testing.RoomWalk.Rule;
import org.attune.testing.RoomWalk.Violation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class RoomWalkTest {
    private static final String WORDS = "Come back to this on another day";
    private static final int NARROW = 60;

    private Robot robot;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
    }

    @Test
    void a_window_as_large_as_what_is_in_it_has_room() {
        assertThat(walk(shell -> {
            label(shell, SWT.NONE);
            label(shell, SWT.WRAP).setLayoutData(new GridData(120, SWT.DEFAULT));
            new Button(shell, SWT.PUSH).setText(WORDS);
            new Text(shell, SWT.SEARCH).setMessage(WORDS);
            new Combo(shell, SWT.READ_ONLY).setItems(WORDS);
        })).isEmpty();
    }

    @Test
    void a_label_that_is_too_narrow_is_told_with_its_place() {
        List<Violation> found = walk(shell -> narrow(label(shell, SWT.NONE)));

        assertThat(found).extracting(Violation::rule).containsExactly(Rule.TEXT_FITS);
        assertThat(found.getFirst().path()).contains("Shell", WORDS);
    }

    @Test
    void a_label_that_is_cut_off_may_say_the_whole_in_its_tool_tip() {
        assertThat(walk(shell -> {
            Label label = label(shell, SWT.NONE);
            label.setToolTipText(WORDS);
            narrow(label);
        })).isEmpty();
    }

    @Test
    void a_label_that_wraps_needs_room_for_all_its_lines() {
        assertThat(rules(shell -> label(shell, SWT.WRAP).setLayoutData(new GridData(NARROW, 20))))
                .containsExactly(Rule.TEXT_FITS);
    }

    @Test
    void a_choice_needs_room_for_what_is_chosen_only() {
        Consumer<Combo> open = combo -> {
            combo.setItems("home", WORDS);
            combo.setLayoutData(new GridData(100, SWT.DEFAULT));
        };
        assertThat(rules(shell -> {
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            open.accept(combo);
            combo.select(0);
        })).isEmpty();
        assertThat(rules(shell -> {
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            open.accept(combo);
            combo.select(1);
        })).containsExactly(Rule.TEXT_FITS);
    }

    @Test
    void a_field_needs_room_for_what_it_says_while_it_is_empty() {
        assertThat(rules(shell -> {
            Text field = new Text(shell, SWT.BORDER);
            field.setMessage(WORDS);
            narrow(field);
        })).containsExactly(Rule.TEXT_FITS);
    }

    @Test
    void a_column_needs_room_for_its_head_and_for_short_words_but_not_for_a_long_text() {
        assertThat(rules(shell -> table(shell, "What", WORDS + WORDS))).isEmpty();
        assertThat(rules(shell -> table(shell, WORDS, "L-07"))).containsExactly(Rule.TEXT_FITS);
        assertThat(rules(shell -> table(shell, "What", "waiting 31 days"))).containsExactly(Rule.TEXT_FITS);
    }

    @Test
    void what_reaches_beyond_its_parent_is_told_unless_one_can_scroll_there() {
        assertThat(rules(shell -> wide(new Composite(shell, SWT.NONE)))).containsExactly(Rule.INSIDE_PARENT);
        assertThat(rules(shell -> {
            ScrolledComposite scroll = new ScrolledComposite(shell, SWT.H_SCROLL);
            scroll.setLayoutData(new GridData(NARROW, NARROW));
            Label inside = label(scroll, SWT.NONE);
            inside.pack();
            scroll.setContent(inside);
        })).isEmpty();
    }

    @Test
    void a_button_without_a_size_is_told() {
        assertThat(rules(shell -> {
            Composite box = new Composite(shell, SWT.NONE);
            box.setLayoutData(new GridData(NARROW, NARROW));
            new Button(box, SWT.PUSH).setText(WORDS);
        })).contains(Rule.HAS_SIZE);
    }

    @Test
    void a_window_that_reaches_beyond_the_screen_is_told() {
        Shell shell = robot.open(opened -> label(opened, SWT.NONE));
        robot.run(() -> shell.setLocation(shell.getMonitor().getClientArea().width - NARROW, 0));
        robot.until("the window has moved", () -> !RoomWalk.of(shell).isEmpty());

        assertThat(robot.call(() -> RoomWalk.of(shell))).extracting(Violation::rule).contains(Rule.ON_SCREEN);
    }

    private List<Rule> rules(Consumer<Shell> content) {
        return walk(content).stream().map(Violation::rule).toList();
    }

    private List<Violation> walk(Consumer<Shell> content) {
        Shell shell = robot.open(content);
        return robot.call(() -> RoomWalk.of(shell));
    }

    private static Label label(Composite parent, int style) {
        Label label = new Label(parent, style);
        label.setText(WORDS);
        return label;
    }

    private static void narrow(Control control) {
        control.setLayoutData(new GridData(NARROW, SWT.DEFAULT));
    }

    private static void wide(Composite box) {
        box.setLayoutData(new GridData(NARROW, NARROW));
        label(box, SWT.NONE).setSize(4 * NARROW, NARROW);
    }

    private static void table(Composite parent, String head, String cell) {
        Table table = new Table(parent, SWT.BORDER);
        table.setHeaderVisible(true);
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(head);
        column.setWidth(NARROW);
        new TableItem(table, SWT.NONE).setText(cell);
    }
}

package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.attune.testing.AccessibilityWalk.Rule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

@UiTest
class AccessibilityWalkTest {
    @Test
    void a_careful_window_has_nothing_to_mend(Robot robot) {
        assertThat(rules(robot, AccessibilityWalkTest::carefulWindow)).isEmpty();
    }

    @Test
    void a_field_without_any_name_is_found(Robot robot) {
        assertThat(rules(robot, shell -> new Text(shell, SWT.BORDER))).containsExactly(Rule.NAMED);
    }

    @Test
    void a_label_somewhere_else_names_nothing(Robot robot) {
        assertThat(rules(robot, shell -> {
            new Text(shell, SWT.BORDER);
            label(shell, "&With");
        })).containsExactly(Rule.NAMED);
    }

    @Test
    void a_tool_tip_or_an_accessible_name_is_a_name(Robot robot) {
        assertThat(rules(robot, shell -> {
            new Text(shell, SWT.BORDER).setToolTipText("With");
            tell(new Text(shell, SWT.BORDER), "When");
        })).isEmpty();
    }

    @Test
    void a_silent_canvas_is_found(Robot robot) {
        assertThat(rules(robot, shell -> tell(canvas(shell), "Plot"))).containsExactly(Rule.CANVAS_SPEAKS);
    }

    @Test
    void a_speaking_canvas_is_well(Robot robot) {
        assertThat(rules(robot, shell -> {
            Canvas canvas = canvas(shell);
            tell(canvas, "Plot");
            canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
                @Override
                public void getRole(AccessibleControlEvent event) {
                    event.detail = ACC.ROLE_GRAPHIC;
                }

                @Override
                public void getValue(AccessibleControlEvent event) {
                    event.result = "3 of 12";
                }
            });
        })).isEmpty();
    }

    @Test
    void what_the_tab_list_leaves_out_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            Button first = button(shell, "&First");
            button(shell, "&Second");
            shell.setTabList(new Control[]{first});
        })).containsExactly(Rule.TAB_REACHES);
    }

    @Test
    void what_the_tab_list_of_an_inner_composite_leaves_out_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            Composite inner = new Composite(shell, SWT.NONE);
            inner.setLayout(new GridLayout());
            Button first = button(inner, "&First");
            button(inner, "&Second");
            inner.setTabList(new Control[]{first});
        })).containsExactly(Rule.TAB_REACHES);
    }

    @Test
    void what_is_twice_in_the_tab_list_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            Button first = button(shell, "&First");
            shell.setTabList(new Control[]{first, first});
        })).containsExactly(Rule.TAB_ONCE);
    }

    @Test
    void a_field_that_keeps_tab_for_itself_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            label(shell, "&Note");
            new Text(shell, SWT.BORDER | SWT.MULTI);
            label(shell, "&Other note");
            new StyledText(shell, SWT.BORDER | SWT.MULTI);
        })).containsExactly(Rule.TAB_LEAVES, Rule.TAB_LEAVES);
    }

    @Test
    void a_button_without_a_mnemonic_is_found(Robot robot) {
        assertThat(rules(robot, shell -> button(shell, "Log"))).containsExactly(Rule.MNEMONIC_THERE);
    }

    @Test
    void a_button_that_is_listed_needs_no_mnemonic(Robot robot) {
        assertThat(rules(robot, shell -> button(shell, "1"), "1")).isEmpty();
    }

    @Test
    void a_mnemonic_for_two_things_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            label(shell, "&With");
            new Text(shell, SWT.BORDER);
            button(shell, "&Withdraw");
        })).containsExactly(Rule.MNEMONIC_ONCE);
    }

    @Test
    void menus_are_looked_at_too(Robot robot) {
        assertThat(rules(robot, shell -> menu(shell, "&Log", "Log an encounter"))).containsExactly(Rule.MNEMONIC_THERE);
    }

    @Test
    void pale_text_is_found(Robot robot) {
        assertThat(rules(robot, shell -> {
            Label pale = label(shell, "Kept 14:02");
            pale.setForeground(new Color(150, 150, 150));
            pale.setBackground(new Color(255, 255, 255));
        })).containsExactly(Rule.CONTRAST);
    }

    @Test
    void a_bare_image_is_found(Robot robot) {
        Image image = robot.call(() -> new Image(Display.getCurrent(), 16, 16));
        assertThat(rules(robot, shell -> new Label(shell, SWT.NONE).setImage(image))).containsExactly(Rule.IMAGE_NAMED);
        assertThat(rules(robot, shell -> bareTool(shell, image))).containsExactly(Rule.IMAGE_NAMED);
        robot.run(image::dispose);
    }

    @Test
    void a_violation_says_where(Robot robot) {
        Shell window = robot.open(shell -> new Text(shell, SWT.BORDER).setData(By.ID, "with"));
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).singleElement()
                .satisfies(found -> assertThat(found.path()).startsWith("Shell").contains("Text #with"));
    }

    private static List<Rule> rules(Robot robot, Consumer<Shell> content, String... withoutMnemonic) {
        Shell window = robot.open(content);
        return robot.call(() -> AccessibilityWalk.of(window, withoutMnemonic)).stream()
                .map(AccessibilityWalk.Violation::rule).toList();
    }

    private static void carefulWindow(Shell shell) {
        menu(shell, "&File", "&Save");
        label(shell, "&With");
        new Text(shell, SWT.BORDER);
        label(shell, "&Note");
        Text note = new Text(shell, SWT.BORDER | SWT.MULTI);
        note.addListener(SWT.Traverse, event -> event.doit = true);
        button(shell, "&Log");
        new Button(shell, SWT.RADIO).setText("&Tried it");
        new Button(shell, SWT.RADIO).setText("Not &yet");
        Button off = button(shell, "Kee&p");
        off.setEnabled(false);
    }

    private static void menu(Shell shell, String title, String text) {
        Menu bar = new Menu(shell, SWT.BAR);
        MenuItem top = new MenuItem(bar, SWT.CASCADE);
        top.setText(title);
        top.setMenu(new Menu(shell, SWT.DROP_DOWN));
        new MenuItem(top.getMenu(), SWT.PUSH).setText(text);
        shell.setMenuBar(bar);
    }

    private static void bareTool(Shell shell, Image image) {
        new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH).setImage(image);
    }

    private static Canvas canvas(Shell shell) {
        Canvas canvas = new Canvas(shell, SWT.BORDER);
        canvas.addListener(SWT.KeyDown, event -> canvas.redraw());
        return canvas;
    }

    private static void tell(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        return button;
    }
}

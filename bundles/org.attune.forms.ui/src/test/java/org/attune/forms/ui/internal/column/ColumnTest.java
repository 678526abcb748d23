package org.attune.forms.ui.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ColumnTest {
    private Robot robot;
    private Column column;

    @BeforeEach
    void open(Robot one) {
        robot = one;
        Shell window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            column = new Column(shell);
            shell.setMinimumSize(500, 400);
        });
        robot.run(() -> window.setSize(500, 400));
        show(1000);
    }

    private void show(int count) {
        robot.run(() -> column.show(IntStream.range(0, count).mapToObj(Question::new).toList()));
        robot.settle();
    }

    @Test
    void a_thousand_lines_have_widgets_for_what_is_near_only() {
        assertThat(robot.call(column::made)).isLessThan(40);
        assertThat(robot.sees(By.id("q0"))).isTrue();
    }

    @Test
    void tab_goes_from_line_to_line_past_every_edge() {
        robot.focus("q0");
        for (int i = 1; i <= 60; i++) {
            robot.press("Tab");
            assertThat(robot.focused()).isEqualTo("q" + i);
        }
        assertThat(inSight("q60")).isTrue();
        robot.press("Shift+Tab");
        assertThat(robot.focused()).isEqualTo("q59");
    }

    @Test
    void the_last_line_is_there_for_who_comes_backwards() {
        robot.run(() -> column.focus(999));
        robot.settle();
        assertThat(robot.focused()).isEqualTo("q999");
        assertThat(inSight("q999")).isTrue();
        robot.press("Shift+Tab").press("Shift+Tab");
        assertThat(robot.focused()).isEqualTo("q997");
    }

    @Test
    void the_keyboard_stays_in_its_line_when_lines_above_come_and_go() {
        robot.run(() -> column.focus(500));
        robot.run(() -> column.show(IntStream.range(300, 1000).mapToObj(Question::new).toList()));
        robot.settle();
        assertThat(robot.focused()).isEqualTo("q500");
        assertThat(inSight("q500")).isTrue();
    }

    @Test
    void scrolling_away_keeps_the_line_that_has_the_keyboard() {
        robot.focus("q3");
        robot.run(() -> column.page(40));
        robot.settle();
        assertThat(robot.focused()).isEqualTo("q3");
        assertThat(robot.call(column::made)).isLessThan(60);
        robot.press("Tab");
        assertThat(robot.focused()).isEqualTo("q4");
        assertThat(inSight("q4")).isTrue();
    }

    private boolean inSight(String id) {
        Control control = (Control) robot.findAll(By.id(id)).getFirst();
        return robot.call(() -> {
            int y = control.getDisplay().map(control, column, 0, 0).y;
            return y >= 0 && y + control.getSize().y <= column.getClientArea().height;
        });
    }

    private record Question(int number) implements Line {
        @Override
        public Object key() {
            return number;
        }

        @Override
        public boolean takesFocus() {
            return true;
        }

        @Override
        public int guessedRows() {
            return 2;
        }

        @Override
        public Piece make(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(new GridLayout());
            new Label(page, SWT.WRAP).setText("Question " + number + (number % 7 == 0 ? "\nwith\nmore" : ""));
            Text text = WidgetIds.set(new Text(page, SWT.BORDER), "q" + number);
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            return new Shown(page, text);
        }
    }

    private record Shown(Composite control, Text text) implements Piece {
        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void refresh() {
            text.setText(List.of(text.getText()).getFirst());
        }
    }
}

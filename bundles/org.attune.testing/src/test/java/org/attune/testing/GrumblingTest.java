package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@UiTest
@EnabledOnOs(OS.LINUX)
class GrumblingTest {
    @Test
    void what_gtk_would_write_is_heard(Robot robot) {
        try (Grumbling grumbling = Grumbling.listen()) {
            robot.run(() -> GTK3.gtk_widget_show(0));

            assertThat(grumbling.heard()).singleElement().asString().startsWith("Gtk: gtk_widget_show");
        }
    }

    @Test
    void a_window_that_is_well_is_heard_nothing_of(Robot robot) {
        try (Grumbling grumbling = Grumbling.listen()) {
            robot.open(shell -> shell.setText("Well"));

            assertThat(grumbling.heard()).isEmpty();
        }
    }

    @Test
    void a_window_with_a_line_in_it_is_described_without_a_word_from_gtk(Robot robot) {
        robot.open(shell -> new Label(shell, SWT.SEPARATOR | SWT.HORIZONTAL).setData(By.ID, "line"));
        try (Grumbling grumbling = Grumbling.listen()) {
            assertThat(robot.<String>call(() -> WidgetTree.dump(Display.getCurrent()))).contains("#line");

            assertThat(grumbling.heard()).isEmpty();
        }
    }
}

package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.attune.testing.Robot;
import org.attune.testing.RoomWalk;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class FlowTest {
    private static final String LONG = "Begin a debrief on what happened today";

    private Robot robot;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
    }

    @Test
    void what_has_no_room_in_a_line_stands_in_the_next() {
        List<Rectangle> places = places(open(200, "Open", "Hand over", "Begin again"));

        assertThat(places.get(1).y).isEqualTo(places.getFirst().y);
        assertThat(places.getLast().x).isEqualTo(places.getFirst().x);
        assertThat(places.getLast().y).isGreaterThan(places.getFirst().y + places.getFirst().height);
    }

    @Test
    void a_button_that_is_wider_than_the_row_has_its_words_in_several_lines() {
        Shell shell = open(160, LONG, "Open");

        List<Rectangle> places = places(shell);
        assertThat(places.getFirst().width).isEqualTo(160);
        assertThat(places.getFirst().height).isGreaterThan(places.getLast().height);
        assertThat(robot.call(() -> RoomWalk.of(shell))).isEmpty();
    }

    @Test
    void what_is_hidden_leaves_no_gap() {
        Shell shell = open(400, "Open", "Hand over");
        robot.run(() -> {
            Grids.show(row(shell).getChildren()[0], false);
            row(shell).layout();
        });

        assertThat(places(shell).getLast().x).isZero();
    }

    private Shell open(int width, String... labels) {
        return robot.open(shell -> {
            Composite row = Grids.buttonRow(shell);
            GridData place = Grids.wide();
            place.widthHint = width;
            row.setLayoutData(place);
            Stream.of(labels).forEach(label -> new Button(row, SWT.PUSH | SWT.WRAP).setText(label));
        });
    }

    private static Composite row(Shell shell) {
        return (Composite) shell.getChildren()[0];
    }

    private List<Rectangle> places(Shell shell) {
        return robot.call(() -> Stream.of(row(shell).getChildren()).map(each -> each.getBounds()).toList());
    }
}

package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.attune.testing.Robot;
import org.attune.testing.RoomWalk;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ColumnsTest {
    private static final String LONG = "only those who were there, and whoever they tell about it themselves";

    private Robot robot;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
    }

    @Test
    void one_takes_what_the_others_leave() {
        Table table = open(600, "Done", "held");

        assertThat(widths(table).stream().mapToInt(Integer::intValue).sum()).isEqualTo(room(table));
        assertThat(widths(table).getFirst()).isGreaterThan(widths(table).getLast());
    }

    @Test
    void in_a_narrow_table_a_long_text_is_cut_and_the_one_beside_it_is_still_seen() {
        Table table = open(260, LONG, LONG);

        assertThat(widths(table).getFirst()).isLessThan(room(table) * 2 / 3);
        assertThat(widths(table).getLast()).isLessThan(room(table) * 2 / 3);
    }

    @Test
    void however_narrow_the_table_heads_and_short_texts_are_read_whole() {
        Table table = open(100, LONG, "not held");

        assertThat(robot.call(() -> RoomWalk.of(table.getShell()))).isEmpty();
    }

    private Table open(int width, String text, String state) {
        Shell shell = robot.open(opened -> {
            Table table = new Table(opened, SWT.FULL_SELECTION);
            table.setHeaderVisible(true);
            table.setLayoutData(new GridData(width, 120));
            Columns columns = new Columns(table, 0);
            columns.add("What was done well", 0);
            columns.add("State", 0);
            new TableItem(table, SWT.NONE).setText(new String[]{text, state});
            columns.fit();
        });
        return robot.call(() -> (Table) shell.getChildren()[0]);
    }

    private List<Integer> widths(Table table) {
        return robot.call(() -> Stream.of(table.getColumns()).map(TableColumn::getWidth).toList());
    }

    private int room(Table table) {
        return robot.call(() -> table.getClientArea().width);
    }
}

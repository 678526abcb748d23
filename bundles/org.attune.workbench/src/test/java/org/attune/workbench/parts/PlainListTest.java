package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class PlainListTest {
    private PlainList<Goal> list;
    private Table table;

    private record Goal(int id, String words) {}

    @BeforeEach
    void begin(Robot robot) {
        robot.open(shell -> {
            list = new PlainList<>(shell, new PlainList.Look("goals", "Goals", List.of("Goal"), 0, "None", "Begin"),
                    goal -> new String[]{goal.words()}, () -> {});
            list.knownBy(Goal::id);
            list.show(List.of(new Goal(1, "one"), new Goal(2, "two"), new Goal(3, "three")));
        });
        table = (Table) robot.find(org.attune.testing.By.id("goals.table"));
    }

    @Test
    void what_was_chosen_is_chosen_still_when_it_stands_elsewhere_with_other_words(Robot robot) {
        robot.run(() -> table.setSelection(1));

        robot.run(() -> list.show(List.of(new Goal(3, "three"), new Goal(1, "one"), new Goal(2, "two, met"))));

        assertThat(robot.call(table::getSelectionIndex)).isEqualTo(2);
    }

    @Test
    void when_what_was_chosen_has_gone_nothing_is_chosen(Robot robot) {
        robot.run(() -> table.setSelection(1));

        robot.run(() -> list.show(List.of(new Goal(1, "one"), new Goal(3, "three"))));

        assertThat(robot.call(table::getSelectionIndex)).isEqualTo(-1);
    }
}

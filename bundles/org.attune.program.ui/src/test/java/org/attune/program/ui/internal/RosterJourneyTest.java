package org.attune.program.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.attune.program.ui.internal.fixture.Ground;
import org.attune.program.ui.internal.fixture.Room;
import org.attune.program.ui.internal.roster.RosterDialog;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class RosterJourneyTest {
    private final Ground ground = new Ground();
    private Robot robot;
    private Room room;
    @TempDir
    private Path folder;

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
        room = new Room(one);
        room.open(400, 200, (parent, site) -> {});
    }

    @AfterEach
    void end() {
        room.close();
    }

    private void preview(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("roster.csv"), content, StandardCharsets.UTF_8);
        robot.run(() -> RosterDialog.open(room.site, ground.rosters).preview(file));
        room.read();
    }

    private boolean mayTake() {
        Button take = (Button) robot.find(By.id("roster.take"));
        return robot.call(take::isEnabled);
    }

    @Test
    void what_a_roster_would_do_is_shown_and_then_taken_over() throws Exception {
        preview("code;cohort;mentor\nM-01;;\nL-01;Spring;M-01\n");
        room.walk("roster");
        assertThat(ground.people.all()).isEmpty();
        robot.click("roster.take");
        room.read();
        assertThat(ground.people.all()).hasSize(2);
        assertThat(room.site.told).contains("2 people were added or changed.");
    }

    @Test
    void what_is_wrong_stands_first_and_nothing_can_be_taken_over() throws Exception {
        preview("code,mentor\nL-01,\nL-01,L-01\n");
        room.walk("roster-wrong");
        Table table = (Table) robot.find(By.id("roster.table"));
        assertThat(robot.call(() -> table.getItem(0).getText(0))).isEqualTo("3");
        assertThat(robot.call(() -> table.getItem(0).getText(3))).startsWith("code: Row 2 has the same code");
        assertThat(mayTake()).isFalse();
    }

    @Test
    void fifty_thousand_rows_do_not_hold_up_the_window() throws Exception {
        StringBuilder file = new StringBuilder("code,cohort\n");
        for (int i = 0; i < 50_000; i++) {
            file.append("L-").append(i).append(",Spring\n");
        }
        preview(file.toString());
        long before = System.nanoTime();
        robot.settle();
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        Table table = (Table) robot.find(By.id("roster.table"));
        assertThat(robot.call(table::getItemCount)).isEqualTo(50_000);
        assertThat(mayTake()).isTrue();
    }
}

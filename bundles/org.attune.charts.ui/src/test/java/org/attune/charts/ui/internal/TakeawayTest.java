package org.attune.charts.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Look;
import org.attune.charts.Matrix;
import org.attune.charts.Series;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class TakeawayTest {
    private static final Chart CHART = new Matrix("Where it is taught", "", "Session", "Dimension",
            List.of("Listening"),
            List.of(Series.of("Kick-off", Cell.of(1))), List.of(new Matrix.Level("introduced", 1)));
    private final AtomicReference<String> said = new AtomicReference<>("");

    @Test
    void the_ending_of_the_name_says_what_is_written(Robot robot, @TempDir Path folder) throws Exception {
        save(robot, folder.resolve("chart.png"));
        save(robot, folder.resolve("chart.SVG"));
        assertThat(Files.readAllBytes(folder.resolve("chart.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readString(folder.resolve("chart.SVG"))).contains("<svg").contains("Where it is taught");
        assertThat(said.get()).startsWith("The picture was saved");
    }

    @Test
    void a_place_that_cannot_be_written_is_told(Robot robot, @TempDir Path folder) {
        save(robot, folder.resolve("gone").resolve("chart.png"));
        assertThat(said.get()).startsWith("The picture was not saved");
    }

    private void save(Robot robot, Path file) {
        robot.open(shell -> new Takeaway(shell, Runnable::run, said::set).saveAs(CHART, Look.of(300, 200), file));
        robot.until("it says how it went", () -> !said.get().isEmpty());
    }
}

package org.attune.charts.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.attune.charts.Matrix;
import org.attune.charts.Point;
import org.attune.charts.Series;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.Test;

@UiTest
class SpokenTest {
    private static final Chart CHART = new Matrix("Where it is taught", "", "Session", "Dimension",
            List.of("Listening"),
            List.of(Series.of("Kick-off", Cell.hidden())), List.of(new Matrix.Level("introduced", 1)));

    @Test
    void title_words_and_the_point_of_the_keyboard_are_told(Robot robot) {
        Locale.setDefault(Locale.UK);
        AtomicReference<Optional<Point>> current = new AtomicReference<>(Optional.empty());
        AtomicReference<Spoken> spoken = new AtomicReference<>();
        robot.open(shell -> spoken.set(new Spoken(shell, () -> Optional.of(CHART), current::get)));
        assertThat(spoken.get().name()).isEqualTo("Where it is taught");
        assertThat(spoken.get().value()).isEqualTo(spoken.get().description()).isEqualTo(Charts.text(CHART));
        current.set(Optional.of(Charts.points(CHART).getFirst()));
        assertThat(spoken.get().value()).isEqualTo("Kick-off, Listening: hidden to protect people");
    }
}

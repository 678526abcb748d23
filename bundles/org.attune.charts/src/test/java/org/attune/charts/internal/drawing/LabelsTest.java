package org.attune.charts.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.charts.Axis;
import org.attune.charts.Cell;
import org.attune.charts.Scatter;
import org.attune.charts.Theme;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final Rectangle AREA = new Rectangle(640, 420);
    private static final int ITEMS = 20;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.06, 0.3})
    void no_label_lies_on_another_however_close_twenty_points_are(double apart) {
        List<Rectangle2D> labels = drawn(scatter(apart)).placed();
        assertThat(labels).hasSize(ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            assertThat(labels.subList(i + 1, ITEMS)).noneMatch(labels.get(i)::intersects);
        }
    }

    private static PlacedLabels drawn(Scatter scatter) {
        JFreeChart chart = new ScatterForm(scatter, Ink.of(Theme.LIGHT)).in(AREA);
        Graphics2D g = new BufferedImage(AREA.width, AREA.height, BufferedImage.TYPE_INT_RGB).createGraphics();
        Drawing.hints(g);
        chart.draw(g, AREA);
        g.dispose();
        return (PlacedLabels) chart.getXYPlot().getAnnotations().get(0);
    }

    private static Scatter scatter(double apart) {
        List<Scatter.Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(new Scatter.Item("Statement of some length, number " + i, Cell.of(2.5 + i % 5 * apart),
                    Cell.of(2.5 + i / 5 * apart)));
        }
        return new Scatter("t", "", Axis.of("x", 1, 5), Axis.of("y", 1, 5), items, Optional.empty());
    }
}

package org.attune.charts.internal.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Matrix;
import org.attune.charts.Point;
import org.attune.charts.Scatter;
import org.attune.charts.Spot;

/** Every cell of a chart in words. */
public final class Points {
    private Points() {
    }

    /** In reading order. */
    public static List<Point> of(Chart chart) {
        return chart instanceof Scatter scatter
                ? IntStream.range(0, scatter.items().size())
                        .mapToObj(i -> new Point(new Spot(0, i), words(scatter, scatter.items().get(i)))).toList()
                : Grid.of(chart).stream().flatMap(grid -> points(chart, grid)).toList();
    }

    private static Stream<Point> points(Chart chart, Grid grid) {
        return IntStream.range(0, grid.series().size()).boxed().flatMap(row -> IntStream.range(0, grid.places().size())
                .mapToObj(place -> new Point(new Spot(row, place), words(chart, grid, row, place))));
    }

    private static String words(Chart chart, Grid grid, int row, int place) {
        Cell cell = grid.cell(row, place);
        String said = Figures.text("point", grid.where(row, place), Figures.cellWithN(grid.unit(), cell));
        return chart instanceof Matrix matrix && cell instanceof Cell.Shown shown
                ? Figures.text("point.level", said, matrix.levels().get(matrix.levelOf(shown.value())).name())
                : said;
    }

    private static String words(Scatter scatter, Scatter.Item item) {
        if (item.x() instanceof Cell.Shown x && item.y() instanceof Cell.Shown y) {
            String said = Figures.text("point.item", item.label(), scatter.x().name(),
                    Figures.in(scatter.x().unit(), x.value()), scatter.y().name(),
                    Figures.cellWithN(scatter.y().unit(), y));
            return scatter.quadrants().map(lines -> Figures.text("point.level", said, lines.at(x.value(), y.value())))
                    .orElse(said);
        }
        return Figures.text("point", item.label(),
                item.x() instanceof Cell.Hidden ? Figures.hidden() : Figures.unknown());
    }
}

package org.attune.charts.internal.words;

import java.util.List;
import java.util.Optional;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Matrix;
import org.attune.charts.Scatter;
import org.attune.charts.Series;
import org.attune.charts.Trend;

/**
 * What trend, bars and matrix have in common: series by places.
 *
 * @param corner what the places are
 * @param places their names, in order
 * @param series one cell a place
 * @param unit of all cells, or empty
 */
record Grid(String corner, List<String> places, List<Series> series, String unit) {

    /** The grid of a chart; a scatter has none. */
    static Optional<Grid> of(Chart chart) {
        return switch (chart) {
            case Trend trend -> Optional.of(new Grid(Figures.text("table.date"),
                    trend.dates().stream().map(Figures::date).toList(), trend.lines(), unit(trend.value())));
            case Bars bars ->
                Optional.of(new Grid(bars.categoriesName(), bars.categories(), bars.series(), unit(bars.value())));
            case Matrix matrix -> Optional.of(new Grid(matrix.columnsName(), matrix.columns(), matrix.rows(), ""));
            case Scatter scatter -> Optional.empty();
        };
    }

    Cell cell(int row, int place) {
        return series.get(row).cells().get(place);
    }

    String where(int row, int place) {
        return Figures.text("where", series.get(row).name(), places.get(place));
    }

    private static String unit(Axis axis) {
        return axis.unit();
    }
}

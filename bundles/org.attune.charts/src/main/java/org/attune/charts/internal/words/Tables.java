package org.attune.charts.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Matrix;
import org.attune.charts.Scatter;
import org.attune.charts.Series;
import org.attune.charts.Table;
import org.attune.charts.Trend;

/** The numbers of a chart. A column of n stands beside every column of values in which some n is known. */
public final class Tables {
    private Tables() {
    }

    /** The table of any chart. */
    public static Table of(Chart chart) {
        return switch (chart) {
            case Scatter scatter -> scatter(scatter);
            case Matrix matrix -> matrix(matrix);
            case Trend trend -> withEvents(trend, table(grid(chart)));
            case Chart other -> table(grid(other));
        };
    }

    private static Grid grid(Chart chart) {
        return Grid.of(chart).orElseThrow();
    }

    /** One row a place, one column a series. */
    private static Table table(Grid grid) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(column(grid.corner(), grid.places()));
        grid.series().forEach(series -> columns.addAll(columns(series, grid.unit())));
        return turned(columns);
    }

    /** As it is seen: one row a series, one column a place. */
    private static Table matrix(Matrix matrix) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(column(matrix.rowsName(), matrix.rows().stream().map(Series::name).toList()));
        for (int i = 0; i < matrix.columns().size(); i++) {
            int place = i;
            List<Cell> cells = matrix.rows().stream().map(row -> row.cells().get(place)).toList();
            columns.addAll(columns(new Series(matrix.columns().get(i), cells), ""));
        }
        return turned(columns);
    }

    private static Table scatter(Scatter scatter) {
        List<List<String>> columns = new ArrayList<>();
        List<Scatter.Item> items = scatter.items();
        columns.add(column(Figures.text("table.item"), items.stream().map(Scatter.Item::label).toList()));
        columns.addAll(
                columns(new Series(scatter.x().name(), items.stream().map(Scatter.Item::x).toList()),
                        scatter.x().unit()));
        columns.addAll(
                columns(new Series(scatter.y().name(), items.stream().map(Scatter.Item::y).toList()),
                        scatter.y().unit()));
        scatter.quadrants().ifPresent(lines -> columns.add(column(Figures.text("table.quadrant"),
                items.stream().map(item -> quadrant(lines, item)).toList())));
        return turned(columns);
    }

    private static String quadrant(Scatter.Quadrants lines, Scatter.Item item) {
        if (item.x() instanceof Cell.Shown x && item.y() instanceof Cell.Shown y) {
            return lines.at(x.value(), y.value());
        }
        return item.x() instanceof Cell.Hidden ? Figures.hidden() : "";
    }

    private static Table withEvents(Trend trend, Table table) {
        if (trend.events().isEmpty()) {
            return table;
        }
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(Stream.concat(row.stream(), Stream.of("")).toList()));
        trend.events().forEach(event -> rows.add(eventRow(event, table.headers().size())));
        return new Table(Stream.concat(table.headers().stream(), Stream.of(Figures.text("table.event"))).toList(),
                rows);
    }

    private static List<String> eventRow(Trend.Event event, int width) {
        return Stream.of(Stream.of(Figures.date(event.date())), IntStream.range(1, width).mapToObj(i -> ""),
                Stream.of(event.label())).flatMap(part -> part).toList();
    }

    private static List<List<String>> columns(Series series, String unit) {
        String header = unit.isEmpty() ? series.name() : Figures.text("axis", series.name(), unit);
        List<String> values = column(header, series.cells().stream().map(Tables::value).toList());
        boolean someN = series.cells().stream().anyMatch(cell -> cell instanceof Cell.Shown s && s.n().isPresent());
        return someN
                ? List.of(values, column(Figures.text("table.n", series.name()),
                        series.cells().stream().map(Figures::n).toList()))
                : List.of(values);
    }

    private static String value(Cell cell) {
        return Figures.cell("", cell);
    }

    /** The header is the first entry. */
    private static List<String> column(String header, List<String> entries) {
        return Stream.concat(Stream.of(header), entries.stream()).toList();
    }

    private static Table turned(List<List<String>> columns) {
        List<List<String>> lines = IntStream.range(0, columns.getFirst().size())
                .mapToObj(line -> columns.stream().map(column -> column.get(line)).collect(Collectors.toList()))
                .toList();
        return new Table(lines.getFirst(), lines.subList(1, lines.size()));
    }
}

package org.attune.charts.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Matrix;
import org.attune.charts.Scatter;
import org.attune.charts.Trend;

/** A chart told to somebody who does not see it. */
public final class Alternative {

    /** A value and where it stands. */
    private record Told(String where, String figure, String plain, double value) {
        String words() {
            return Figures.text("text.at", figure, where);
        }
    }

    private Alternative() {
    }

    /** Form and title, message, extent, highest and lowest, what happened, how many are hidden or not known. */
    public static String of(Chart chart) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Figures.text(form(chart), chart.title()));
        sentences.add(chart.says());
        sentences.add(extent(chart));
        sentences.addAll(extremes(chart));
        sentences.add(more(chart));
        sentences.add(counted("text.hidden", cells(chart).filter(Cell.Hidden.class::isInstance).count()));
        sentences.add(counted("text.unknown", cells(chart).filter(Cell.Unknown.class::isInstance).count()));
        return sentences.stream().filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }

    private static String form(Chart chart) {
        return switch (chart) {
            case Trend trend -> "form.trend";
            case Bars bars -> switch (bars.arrangement()) {
                case GROUPED -> "form.bars";
                case STACKED -> "form.stacked";
                case DIVERGING -> "form.diverging";
            };
            case Scatter scatter -> "form.scatter";
            case Matrix matrix -> "form.matrix";
        };
    }

    private static String extent(Chart chart) {
        return switch (chart) {
            case Trend trend -> Figures.text("extent.trend", trend.lines().size(), trend.dates().size(),
                    trend.dates().isEmpty() ? "" : Figures.date(trend.dates().getFirst()),
                    trend.dates().isEmpty() ? "" : Figures.date(trend.dates().getLast())) + " " + scale(trend.value());
            case Bars bars -> Figures.text("extent.bars", bars.categories().size(), bars.series().size()) + " "
                    + scale(bars.value());
            case Scatter scatter ->
                Figures.text("extent.scatter", scatter.items().size()) + " " + scale(scatter.x()) + " "
                        + scale(scatter.y());
            case Matrix matrix -> Figures.text("extent.matrix", matrix.rows().size(), matrix.columns().size());
        };
    }

    private static String scale(Axis axis) {
        return Figures.text("scale", axis.name(), Figures.number(axis.from()), Figures.in(axis.unit(), axis.to()));
    }

    private static List<String> extremes(Chart chart) {
        return chart instanceof Scatter scatter
                ? List.of(extremes(Figures.text("of", scatter.x().name()),
                        told(scatter, scatter.x(), Scatter.Item::x)),
                        extremes(Figures.text("of", scatter.y().name()), told(scatter, scatter.y(), Scatter.Item::y)))
                : List.of(extremes("", Grid.of(chart).stream().flatMap(Alternative::told).toList()));
    }

    private static String extremes(String of, List<Told> told) {
        if (told.isEmpty()) {
            return Figures.text("extreme.none");
        }
        Told highest = told.stream().max(Comparator.comparingDouble(Told::value)).orElseThrow();
        Told lowest = told.stream().min(Comparator.comparingDouble(Told::value)).orElseThrow();
        return highest.value() == lowest.value()
                ? Figures.text("extreme.same", of, highest.plain())
                : Figures.text("extreme.both", of, highest.words(), lowest.words());
    }

    private static Stream<Told> told(Grid grid) {
        return IntStream.range(0, grid.series().size()).boxed().flatMap(
                row -> IntStream.range(0, grid.places().size()).boxed().flatMap(place -> shown(grid.cell(row, place))
                        .map(cell -> told(grid.where(row, place), grid.unit(), cell))));
    }

    private static List<Told> told(Scatter scatter, Axis axis, Function<Scatter.Item, Cell> side) {
        return scatter.items().stream()
                .flatMap(item -> shown(side.apply(item)).map(cell -> told(item.label(), axis.unit(), cell))).toList();
    }

    private static Told told(String where, String unit, Cell.Shown cell) {
        return new Told(where, Figures.cellWithN(unit, cell), Figures.cell(unit, cell), cell.value());
    }

    private static Stream<Cell.Shown> shown(Cell cell) {
        return cell instanceof Cell.Shown shown ? Stream.of(shown) : Stream.empty();
    }

    private static String more(Chart chart) {
        return switch (chart) {
            case Trend trend -> trend.events().stream()
                    .map(event -> Figures.text("text.event", Figures.date(event.date()), event.label()))
                    .collect(Collectors.joining(" "));
            case Scatter scatter -> scatter.quadrants().map(lines -> lines(scatter, lines)).orElse("");
            case Chart other -> "";
        };
    }

    /** Where the lines of a scatter are, in words. */
    public static String lines(Scatter scatter, Scatter.Quadrants lines) {
        return Figures.text("text.lines", scatter.x().name(), Figures.in(scatter.x().unit(), lines.x()),
                scatter.y().name(), Figures.in(scatter.y().unit(), lines.y()));
    }

    private static Stream<Cell> cells(Chart chart) {
        return chart instanceof Scatter scatter
                ? scatter.items().stream().map(Alternative::sides)
                : Grid.of(chart).stream().flatMap(grid -> grid.series().stream())
                        .flatMap(each -> each.cells().stream());
    }

    /** An item counts once: hidden if both are, unknown if one is. */
    private static Cell sides(Scatter.Item item) {
        return item.x() instanceof Cell.Shown ? item.y() : item.x();
    }

    private static String counted(String key, long count) {
        return count == 0 ? "" : Figures.text(key, count);
    }
}

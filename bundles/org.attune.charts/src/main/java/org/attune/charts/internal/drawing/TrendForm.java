package org.attune.charts.internal.drawing;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.attune.charts.Cell;
import org.attune.charts.Series;
import org.attune.charts.Spot;
import org.attune.charts.Trend;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines with a mark at each date. A line breaks where a value is missing; a hidden one is told by its own mark. */
final class TrendForm implements Form {
    private static final double SIDE = 0.07;
    private static final double ROW = 0.07;
    private static final long DAY = 86_400_000L;
    private final Trend trend;
    private final Ink ink;

    TrendForm(Trend trend, Ink ink) {
        this.trend = trend;
        this.ink = ink;
    }

    @Override
    public JFreeChart in(Rectangle2D area) {
        XYPlot plot = new XYPlot(data(), days(), Scales.number(trend.value(), strip(), new Dress(ink)), renderer());
        Scales.grid(plot, ink);
        plot.addAnnotation(new EventMarks(trend.events(), ink));
        plot.addAnnotation(new HiddenMarks(trend, ink));
        return new Dress(ink).chart(trend, plot, keys(), List.of());
    }

    @Override
    public Optional<Spot> spot(ChartEntity entity) {
        return entity instanceof XYItemEntity item
                ? Optional.of(new Spot(item.getSeriesIndex(), item.getItem()))
                : Form.super.spot(entity);
    }

    /** A day as the drawing library counts it: milliseconds, in no time zone. */
    static long millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private XYSeriesCollection data() {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < trend.lines().size(); i++) {
            data.addSeries(series(i));
        }
        return data;
    }

    private XYSeries series(int line) {
        XYSeries series = new XYSeries(line, false, false);
        for (int i = 0; i < trend.dates().size(); i++) {
            Cell cell = trend.lines().get(line).cells().get(i);
            series.add(Long.valueOf(millis(trend.dates().get(i))),
                    cell instanceof Cell.Shown shown ? Double.valueOf(shown.value()) : null);
        }
        return series;
    }

    private DateAxis days() {
        DateAxis axis = new Dress(ink).axis(
                new DateAxis("", TimeZone.getTimeZone("UTC"), Locale.getDefault(Locale.Category.DISPLAY)));
        List<LocalDate> all = new ArrayList<>(trend.dates());
        trend.events().forEach(event -> all.add(event.date()));
        long first = all.stream().mapToLong(TrendForm::millis).min().orElse(0);
        long last = all.stream().mapToLong(TrendForm::millis).max().orElse(DAY);
        long side = Math.max(DAY, (long) ((last - first) * SIDE));
        axis.setRange(first - side, last + side);
        return axis;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        for (int i = 0; i < trend.lines().size(); i++) {
            renderer.setSeriesPaint(i, ink.colour(i));
            renderer.setSeriesStroke(i, ink.line(i));
            renderer.setSeriesShape(i, Marks.of(i));
        }
        return renderer;
    }

    /** Room below the scale for as many hidden marks as one date has. It tells how many there are, as the table does. */
    private double strip() {
        return IntStream.range(0, trend.dates().size()).mapToLong(date -> trend.lines().stream()
                .filter(line -> line.cells().get(date) instanceof Cell.Hidden).count()).max().orElse(0) * ROW;
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < trend.lines().size(); i++) {
            keys.add(Key.line(trend.lines().get(i).name(), i));
        }
        if (trend.lines().stream().map(Series::cells).anyMatch(cells -> cells.contains(Cell.hidden()))) {
            keys.add(Key.hidden());
        }
        return keys;
    }
}

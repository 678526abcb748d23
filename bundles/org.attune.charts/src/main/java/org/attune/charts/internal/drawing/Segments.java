package org.attune.charts.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.attune.charts.Bars;
import org.attune.charts.Cell;
import org.attune.charts.Series;

/** Where the bars of a chart lie, in its own units. */
final class Segments {
    private final Bars bars;

    /**
     * One bar.
     *
     * @param from where it begins on the axis
     * @param to where it ends
     */
    record Segment(double from, double to) {}

    Segments(Bars bars) {
        this.bars = bars;
    }

    /** The bar of a cell; none if the cell has no value. */
    Optional<Segment> of(int series, int category) {
        return cell(series, category) instanceof Cell.Shown shown
                ? Optional.of(switch (bars.arrangement()) {
                    case GROUPED -> new Segment(Math.max(0, bars.value().from()), shown.value());
                    case STACKED, DIVERGING -> stacked(series, category, shown.value());
                })
                : Optional.empty();
    }

    private Segment stacked(int series, int category, double value) {
        double from = bars.arrangement() == Bars.Arrangement.STACKED ? 0 : -lower(category);
        for (int i = 0; i < series; i++) {
            from += value(i, category);
        }
        return new Segment(from, from + value);
    }

    /** What lies to the left of the middle line: the lower half, and half of the middle answer. */
    private double lower(int category) {
        int count = bars.series().size();
        double sum = 0;
        for (int i = 0; i < count / 2; i++) {
            sum += value(i, category);
        }
        return count % 2 == 1 ? sum + value(count / 2, category) / 2 : sum;
    }

    private double value(int series, int category) {
        return cell(series, category) instanceof Cell.Shown shown ? shown.value() : 0;
    }

    private Cell cell(int series, int category) {
        List<Series> all = bars.series();
        return all.get(series).cells().get(category);
    }
}

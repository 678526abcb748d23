package org.attune.charts.internal.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.attune.charts.Bars;
import org.attune.charts.Bars.Arrangement;
import org.attune.charts.Cell;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lying bars, in groups, stacks, or to both sides of a middle line. */
final class BarsForm implements Form {
    /** The renderer knows the cells; but what has no number at all is not drawn. */
    private static final double UNUSED = 0;
    private static final int MOST_LINES = 3;
    private static final double SIDE = 0.01;
    private static final double BETWEEN = 0.22;
    private final Bars bars;
    private final Ink ink;

    BarsForm(Bars bars, Ink ink) {
        this.bars = bars;
        this.ink = ink;
    }

    @Override
    public JFreeChart in(Rectangle2D area) {
        CategoryPlot plot = new CategoryPlot(data(), categories(), value(), new BarsRenderer(bars, this, ink));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(ink.grid());
        plot.setRangeGridlineStroke(ink.thin());
        plot.setRangeZeroBaselineVisible(bars.arrangement() == Arrangement.DIVERGING);
        plot.setRangeZeroBaselinePaint(ink.muted());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return new Dress(ink).chart(bars, plot, keys(), List.of());
    }

    Color colour(int series) {
        int count = bars.series().size();
        int half = count / 2;
        if (bars.arrangement() != Arrangement.DIVERGING) {
            return ink.colour(series);
        }
        if (series < half) {
            return ink.lower().at(series, half);
        }
        return count % 2 == 1 && series == half ? ink.muted() : ink.upper().at(series - (count - half), half);
    }

    Hatch hatch(int series) {
        return Hatch.of(series);
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.series().size(); i++) {
            for (int j = 0; j < bars.categories().size(); j++) {
                data.addValue(UNUSED, Integer.valueOf(i), new Name(j, bars.categories().get(j)));
            }
        }
        return data;
    }

    private CategoryAxis categories() {
        CategoryAxis axis = new Dress(ink).axis(new CategoryAxis());
        axis.setMaximumCategoryLabelLines(MOST_LINES);
        axis.setLowerMargin(SIDE);
        axis.setUpperMargin(SIDE);
        axis.setCategoryMargin(BETWEEN);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private NumberAxis value() {
        String label = Figures.name(bars.value());
        double to = bars.value().to();
        return bars.arrangement() == Arrangement.DIVERGING
                ? Scales.exact(-to, to, label, value -> Figures.number(Math.abs(value)), new Dress(ink))
                : Scales.exact(bars.value().from(), to, label, Figures::number, new Dress(ink));
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < bars.series().size(); i++) {
            keys.add(Key.area(bars.series().get(i).name(), colour(i), hatch(i)));
        }
        if (bars.series().stream().anyMatch(series -> series.cells().contains(Cell.hidden()))) {
            keys.add(Key.hidden());
        }
        return keys;
    }
}

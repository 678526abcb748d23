package org.attune.charts.internal.drawing;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

import org.attune.charts.Axis;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Axes of numbers, over the range that the chart gives. */
final class Scales {
    private static final double ROOM = 0.03;
    private static final int MOST_STEPS = 6;
    private static final double NEARLY = 1e-9;

    private Scales() {
    }

    /** An axis with a little room at both ends, so that marks at the ends are seen whole. */
    static NumberAxis number(Axis axis, Dress dress) {
        return number(axis, 0, dress);
    }

    /**
     * An axis with more room below.
     *
     * @param strip how much, as a part of the axis
     */
    static NumberAxis number(Axis axis, double strip, Dress dress) {
        NumberAxis scale = exact(axis.from(), axis.to(), Figures.name(axis), Figures::number, dress);
        double length = axis.to() - axis.from();
        scale.setRange(axis.from() - length * (ROOM + strip), axis.to() + length * ROOM);
        return scale;
    }

    /** An axis from end to end. */
    static NumberAxis exact(double from, double to, String label, DoubleFunction<String> figure, Dress dress) {
        NumberAxis scale = dress.axis(new NumberAxis(label));
        scale.setAutoRangeIncludesZero(false);
        scale.setRange(from, to);
        scale.setTickUnit(new NumberTickUnit(step(to - from)));
        scale.setNumberFormatOverride(new Within(from, to, figure));
        return scale;
    }

    /** 1, 2 or 5 times a power of ten, so that a length has six steps at most. */
    static double step(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length / MOST_STEPS)));
        return DoubleStream.of(1, 2, 5, 10).map(times -> times * power)
                .filter(step -> length / step <= MOST_STEPS + NEARLY).findFirst().orElseThrow();
    }

    static void grid(XYPlot plot, Ink ink) {
        plot.setRangeGridlinePaint(ink.grid());
        plot.setRangeGridlineStroke(ink.thin());
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeZeroBaselineVisible(false);
    }

    /** Writes numbers of the range and leaves the room at the ends without. */
    @SuppressWarnings("serial")
    private static final class Within extends NumberFormat {
        private static final long serialVersionUID = 1;
        private final double from;
        private final double to;
        private final transient DoubleFunction<String> figure;

        Within(double from, double to, DoubleFunction<String> figure) {
            this.from = from - (to - from) * NEARLY;
            this.to = to + (to - from) * NEARLY;
            this.figure = figure;
        }

        @Override
        public StringBuffer format(double value, StringBuffer text, FieldPosition position) {
            return value < from || value > to ? text : text.append(figure.apply(value));
        }

        @Override
        public StringBuffer format(long value, StringBuffer text, FieldPosition position) {
            return format((double) value, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("An axis is not read");
        }
    }
}

package org.attune.charts.internal.drawing;

import java.awt.Font;
import java.util.List;

import org.attune.charts.Chart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all forms have in common: title, message, legend, notes, and the look of axes. */
final class Dress {
    private static final int MARGIN = 8;
    private final Ink ink;

    Dress(Ink ink) {
        this.ink = ink;
    }

    /** A chart around a plot; empty notes and an empty legend take no space. */
    JFreeChart chart(Chart chart, Plot plot, List<Key> keys, List<String> notes) {
        plot.setBackgroundPaint(ink.ground());
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(MARGIN, 0, 0, MARGIN));
        JFreeChart drawn = new JFreeChart("", ink.titleFont(), plot, false);
        drawn.setBackgroundPaint(ink.ground());
        drawn.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        drawn.setTitle(title(chart.title(), ink.titleFont(), RectangleEdge.TOP));
        add(drawn, chart.says(), RectangleEdge.TOP);
        notes.reversed().forEach(note -> add(drawn, note, RectangleEdge.BOTTOM));
        if (!keys.isEmpty()) {
            drawn.addSubtitle(Legend.of(keys, ink));
        }
        return drawn;
    }

    /** The look of an axis. */
    <A extends Axis> A axis(A axis) {
        axis.setLabelFont(ink.font());
        axis.setTickLabelFont(ink.font());
        axis.setLabelPaint(ink.text());
        axis.setTickLabelPaint(ink.text());
        axis.setAxisLinePaint(ink.muted());
        axis.setTickMarkPaint(ink.muted());
        return axis;
    }

    private void add(JFreeChart drawn, String text, RectangleEdge edge) {
        if (!text.isBlank()) {
            drawn.addSubtitle(title(text, ink.font(), edge));
        }
    }

    private TextTitle title(String text, Font font, RectangleEdge edge) {
        TextTitle title = new TextTitle(text, font, ink.text(), edge, HorizontalAlignment.LEFT,
                TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(1, 0, 1, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        return title;
    }
}

package org.attune.charts.internal.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

import org.attune.charts.Cell;
import org.attune.charts.Spot;
import org.attune.charts.Trend;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * The hidden values of a trend: boxes in a strip below the scale, one above the other in the order of the lines, so that
 * their height says nothing.
 */
@SuppressWarnings("serial")
final class HiddenMarks extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double STEP = 13;
    private final transient Trend trend;
    private final transient Ink ink;

    HiddenMarks(Trend trend, Ink ink) {
        this.trend = trend;
        this.ink = ink;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis days, ValueAxis values, int renderer,
            PlotRenderingInfo info) {
        for (int i = 0; i < trend.dates().size(); i++) {
            double x = days.valueToJava2D(TrendForm.millis(trend.dates().get(i)), area, plot.getDomainAxisEdge());
            column(g, i, x, area.getMaxY() - STEP / 2 - 1, info);
        }
    }

    private void column(Graphics2D g, int date, double x, double lowest, PlotRenderingInfo info) {
        double y = lowest;
        for (int line = 0; line < trend.lines().size(); line++) {
            if (trend.lines().get(line).cells().get(date) instanceof Cell.Hidden) {
                mark(g, line, Marks.hidden(x, y), info, new Spot(line, date));
                y -= STEP;
            }
        }
    }

    private void mark(Graphics2D g, int line, Shape box, PlotRenderingInfo info, Spot spot) {
        Rectangle2D ground = box.getBounds2D();
        g.setPaint(ink.ground());
        g.fill(ground);
        g.setPaint(ink.colour(line));
        g.setStroke(ink.thin());
        g.draw(box);
        SpotEntity.add(info, ground, spot);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

package org.attune.charts.internal.drawing;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.attune.charts.Trend;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** What happened: an upright line, and a label at its upper end, lower where another label is in the way. */
@SuppressWarnings("serial")
final class EventMarks extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final int GAP = 4;
    private final transient List<Trend.Event> events;
    private final transient Ink ink;

    EventMarks(List<Trend.Event> events, Ink ink) {
        this.events = events;
        this.ink = ink;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis days, ValueAxis values, int renderer,
            PlotRenderingInfo info) {
        g.setFont(ink.font());
        g.setPaint(ink.muted());
        g.setStroke(ink.dashed());
        List<Double> places = events.stream().map(event -> days.valueToJava2D(TrendForm.millis(event.date()), area,
                plot.getDomainAxisEdge())).toList();
        places.forEach(x -> g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY())));
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            label(g, events.get(i).label(), places.get(i), area, taken);
        }
    }

    private void label(Graphics2D g, String text, double x, Rectangle2D area, List<Rectangle2D> taken) {
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(text) + 2;
        double left = x + GAP + width > area.getMaxX() ? x - GAP - width : x + GAP;
        Rectangle2D box = new Rectangle2D.Double(left, area.getY(), width, metrics.getHeight());
        while (taken.stream().anyMatch(box::intersects)) {
            box = new Rectangle2D.Double(left, box.getMaxY() + 1, width, box.getHeight());
        }
        taken.add(box);
        g.setPaint(ink.ground());
        g.fill(box);
        g.setPaint(ink.text());
        g.drawString(text, (float) box.getX() + 1, (float) box.getY() + metrics.getAscent());
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

package org.attune.charts.internal.drawing;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Labels of points, none on another, and the names of the quadrants in the corners. */
@SuppressWarnings("serial")
final class PlacedLabels extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double FAR = 14;
    private static final int EDGE = 2;
    private final transient Map<Integer, String> labels;
    private final transient ScatterForm form;
    private final transient Ink ink;
    private final double slack;
    private final double[] rings;
    private final transient List<Rectangle2D> placed = new ArrayList<>();
    private final transient List<String> texts = new ArrayList<>();

    /**
     * @param labels by the item's place
     * @param slack how much larger a label is taken than it is, in points
     * @param rings how far labels may lie from their marks
     */
    PlacedLabels(Map<Integer, String> labels, ScatterForm form, Ink ink, double slack, double... rings) {
        this.labels = new TreeMap<>(labels);
        this.form = form;
        this.ink = ink;
        this.slack = slack;
        this.rings = rings;
    }

    /** Where the labels lie, after drawing. */
    List<Rectangle2D> placed() {
        return List.copyOf(placed);
    }

    /** Whether every label found a place, after drawing. */
    boolean complete() {
        return placed.size() == labels.size();
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
            PlotRenderingInfo info) {
        placed.clear();
        texts.clear();
        g.setFont(ink.font());
        LabelPlacer placer = new LabelPlacer(area);
        form.corners(g, area).forEach((corner, text) -> {
            write(g, text, corner, ink.muted());
            placer.keepFree(corner);
        });
        Map<Integer, Point2D> marks = new TreeMap<>();
        labels.keySet().forEach(item -> marks.put(item, form.mark(item, plot, area)));
        marks.values().forEach(mark -> placer.keepFree(around(mark)));
        marks.forEach((item, mark) -> label(g, placer, mark, labels.get(item)));
        writeAll(g);
    }

    private void label(Graphics2D g, LabelPlacer placer, Point2D mark, String text) {
        FontMetrics metrics = g.getFontMetrics();
        Optional<Rectangle2D> place = placer.place(mark, metrics.stringWidth(text) + 2 * EDGE + slack,
                metrics.getAscent() + metrics.getDescent() + slack / 2, rings);
        place.ifPresent(box -> {
            leader(g, mark, box);
            placed.add(box);
            texts.add(text);
        });
    }

    /** After all leaders, on plates, so that none is crossed out. */
    private void writeAll(Graphics2D g) {
        for (int i = 0; i < placed.size(); i++) {
            g.setPaint(ink.ground());
            g.fill(placed.get(i));
            write(g, texts.get(i), placed.get(i), ink.text());
        }
    }

    private void leader(Graphics2D g, Point2D mark, Rectangle2D box) {
        double x = Math.clamp(mark.getX(), box.getMinX(), box.getMaxX());
        double y = Math.clamp(mark.getY(), box.getMinY(), box.getMaxY());
        if (mark.distance(x, y) > FAR) {
            g.setPaint(ink.muted());
            g.setStroke(ink.thin());
            g.draw(new Line2D.Double(mark.getX(), mark.getY(), x, y));
        }
    }

    private static Rectangle2D around(Point2D mark) {
        return new Rectangle2D.Double(mark.getX() - Marks.RADIUS, mark.getY() - Marks.RADIUS, 2 * Marks.RADIUS,
                2 * Marks.RADIUS);
    }

    private static void write(Graphics2D g, String text, Rectangle2D box, Color colour) {
        g.setPaint(colour);
        g.drawString(text, (float) box.getX() + EDGE, (float) (box.getY() + g.getFontMetrics().getAscent()));
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

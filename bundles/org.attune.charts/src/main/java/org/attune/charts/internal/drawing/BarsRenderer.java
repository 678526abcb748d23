package org.attune.charts.internal.drawing;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.attune.charts.Bars;
import org.attune.charts.Bars.Arrangement;
import org.attune.charts.Cell;
import org.attune.charts.Spot;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Paints one lying bar with its figure. The library's own bar renderers know no hidden value, no hatching and no middle
 * answer that lies on the line.
 */
@SuppressWarnings("serial")
final class BarsRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double GAP = 4;
    private static final double MOST_HEIGHT = 34;
    private final transient Bars bars;
    private final transient BarsForm form;
    private final transient Segments segments;
    private final transient Ink ink;

    BarsRenderer(Bars bars, BarsForm form, Ink ink) {
        this.bars = bars;
        this.form = form;
        this.segments = new Segments(bars);
        this.ink = ink;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis categories, ValueAxis values, CategoryDataset data, int series, int category, int pass) {
        Rectangle2D lane = lane(area, plot, categories, series, category);
        RectangleEdge edge = plot.getRangeAxisEdge();
        g.setFont(ink.font());
        Cell cell = bars.series().get(series).cells().get(category);
        Rectangle2D drawn = segments.of(series, category).map(segment -> {
            double from = values.valueToJava2D(segment.from(), area, edge);
            double to = values.valueToJava2D(segment.to(), area, edge);
            return bar(g, area, series, (Cell.Shown) cell, new Rectangle2D.Double(Math.min(from, to), lane.getY(),
                    Math.abs(to - from), lane.getHeight()));
        }).orElseGet(() -> inWords(g, series, cell, values.valueToJava2D(0, area, edge), area, lane));
        SpotEntity.add(state.getInfo(), drawn, new Spot(series, category));
    }

    /** The strip of a series in a group; all series of a stack share one. */
    private Rectangle2D lane(Rectangle2D area, CategoryPlot plot, CategoryAxis categories, int series, int category) {
        int lanes = bars.arrangement() == Arrangement.GROUPED ? bars.series().size() : 1;
        int count = bars.categories().size();
        RectangleEdge edge = plot.getDomainAxisEdge();
        double start = categories.getCategoryStart(category, count, area, edge);
        double space = (categories.getCategoryEnd(category, count, area, edge) - start) / lanes;
        double height = Math.min(space, MOST_HEIGHT);
        double first = start + (space - height) * lanes / 2;
        return new Rectangle2D.Double(area.getX(), first + (lanes == 1 ? 0 : series) * height, area.getWidth(), height);
    }

    private Rectangle2D bar(Graphics2D g, Rectangle2D area, int series, Cell.Shown cell, Rectangle2D bar) {
        form.hatch(series).fill(g, bar, form.colour(series), ink.ground());
        g.setPaint(ink.muted());
        g.setStroke(ink.thin());
        g.draw(bar);
        String figure = Figures.number(cell.value());
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(figure);
        boolean beside = bars.arrangement() == Arrangement.GROUPED && bar.getMaxX() + 2 * GAP + width < area.getMaxX();
        if (metrics.getAscent() <= bar.getHeight() && (beside || width + 2 * GAP < bar.getWidth())) {
            double left = beside ? bar.getMaxX() + GAP : bar.getCenterX() - width / 2;
            plate(g, figure, left, bar.getCenterY());
        }
        return bar;
    }

    /** On a plate of the ground's colour, as figures cannot be read on hatching. */
    private void plate(Graphics2D g, String text, double left, double middle) {
        FontMetrics metrics = g.getFontMetrics();
        double height = metrics.getAscent();
        g.setPaint(ink.ground());
        g.fill(new Rectangle2D.Double(left - 2, middle - height / 2, metrics.stringWidth(text) + 4, height));
        g.setPaint(ink.text());
        g.drawString(text, (float) left, (float) (middle + height / 2 - metrics.getDescent() / 2.0));
    }

    /** What is hidden or not known, always as long as its words. A stack says it once. */
    private Rectangle2D inWords(Graphics2D g, int series, Cell cell, double zero, Rectangle2D area, Rectangle2D lane) {
        boolean hidden = cell instanceof Cell.Hidden;
        String words = hidden ? Figures.hidden() : Figures.unknown();
        double left = Math.max(area.getX(), Math.min(zero, area.getMaxX())) + GAP;
        double mark = hidden ? 3 * Marks.RADIUS : 0;
        double width = g.getFontMetrics().stringWidth(words);
        boolean repeated = bars.arrangement() != Arrangement.GROUPED && series > 0;
        if (!repeated) {
            g.setPaint(ink.text());
            g.setStroke(ink.thin());
            if (hidden) {
                g.draw(Marks.hidden(left + Marks.RADIUS, lane.getCenterY()));
            }
            if (g.getFontMetrics().getAscent() <= lane.getHeight()) {
                plate(g, words, left + mark, lane.getCenterY());
            }
        }
        return new Rectangle2D.Double(left, lane.getY(), mark + width, lane.getHeight());
    }
}

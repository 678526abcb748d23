package org.attune.charts.internal.drawing;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.attune.charts.Cell;
import org.attune.charts.Matrix;
import org.attune.charts.Spot;
import org.attune.charts.internal.words.Figures;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Paints one cell of a matrix. */
@SuppressWarnings("serial")
final class MatrixRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double HALF = 0.5;
    private final transient Matrix matrix;
    private final transient MatrixForm form;
    private final transient Ink ink;

    MatrixRenderer(Matrix matrix, MatrixForm form, Ink ink) {
        this.matrix = matrix;
        this.form = form;
        this.ink = ink;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis columns, ValueAxis rows, CategoryDataset data, int row, int column, int pass) {
        int count = matrix.columns().size();
        RectangleEdge edge = plot.getDomainAxisEdge();
        double left = columns.getCategoryStart(column, count, area, edge);
        double right = columns.getCategoryEnd(column, count, area, edge);
        double top = rows.valueToJava2D(row - HALF, area, plot.getRangeAxisEdge());
        double bottom = rows.valueToJava2D(row + HALF, area, plot.getRangeAxisEdge());
        Rectangle2D box = new Rectangle2D.Double(left, Math.min(top, bottom), right - left, Math.abs(bottom - top));
        g.setFont(ink.font());
        g.setStroke(ink.thin());
        fill(g, matrix.rows().get(row).cells().get(column), box);
        g.setPaint(ink.muted());
        g.draw(box);
        SpotEntity.add(state.getInfo(), box, new Spot(row, column));
    }

    private void fill(Graphics2D g, Cell cell, Rectangle2D box) {
        switch (cell) {
            case Cell.Shown shown -> {
                int level = matrix.levelOf(shown.value());
                g.setPaint(form.colour(level));
                g.fill(box);
                g.setPaint(Ink.on(form.colour(level)));
                centred(g, Figures.number(shown.value()), box);
            }
            case Cell.Hidden hidden -> {
                g.setPaint(ink.text());
                g.draw(Marks.hidden(box.getCenterX(), box.getCenterY()));
            }
            case Cell.Unknown unknown -> {
                g.setPaint(ink.text());
                centred(g, "?", box);
            }
        }
    }

    private static void centred(Graphics2D g, String text, Rectangle2D box) {
        FontMetrics metrics = g.getFontMetrics();
        if (metrics.stringWidth(text) <= box.getWidth() && metrics.getAscent() <= box.getHeight()) {
            g.drawString(text, (float) (box.getCenterX() - metrics.stringWidth(text) / 2.0),
                    (float) (box.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0));
        }
    }
}

package org.attune.charts.internal.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.attune.charts.internal.words.Figures;

/**
 * One entry of a legend.
 *
 * @param label what it is
 * @param sample how it looks
 */
record Key(String label, Sample sample) {
    private static final double INSET = 2;

    /** Paints a sample. */
    interface Sample {
        void paint(Graphics2D g, Rectangle2D area, Ink ink);
    }

    static Key line(String label, int index) {
        return new Key(label, (g, area, ink) -> {
            g.setPaint(ink.colour(index));
            g.setStroke(ink.line(index));
            g.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
            g.fill(at(Marks.of(index), area));
        });
    }

    static Key area(String label, Color colour, Hatch hatch) {
        return new Key(label, (g, area, ink) -> {
            Rectangle2D box = new Rectangle2D.Double(area.getX(), area.getY() + INSET, area.getWidth(),
                    area.getHeight() - 2 * INSET);
            hatch.fill(g, box, colour, ink.ground());
            g.setPaint(ink.muted());
            g.setStroke(ink.thin());
            g.draw(box);
        });
    }

    static Key hidden() {
        return new Key(Figures.hidden(), (g, area, ink) -> {
            g.setPaint(ink.text());
            g.setStroke(ink.thin());
            g.draw(Marks.hidden(area.getCenterX(), area.getCenterY()));
        });
    }

    static Key unknown() {
        return new Key(Figures.unknown(), (g, area, ink) -> {
            g.setPaint(ink.text());
            g.setFont(ink.font());
            g.drawString("?", (float) area.getCenterX() - 3, (float) area.getMaxY() - 2);
        });
    }

    private static Shape at(Shape mark, Rectangle2D area) {
        return AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY()).createTransformedShape(mark);
    }
}

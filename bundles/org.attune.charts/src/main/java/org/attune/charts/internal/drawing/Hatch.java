package org.attune.charts.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A filled area whose lines tell it from its neighbours without colour. Lines, not a pattern of pixels: so it stays sharp
 * at every scale, and an SVG needs no image inside.
 */
enum Hatch {
    PLAIN,
    RISING,
    FALLING,
    LEVEL,
    CROSSED,
    UPRIGHT;

    private static final double STEP = 7;
    private static final Stroke LINE = new BasicStroke(1.3f);

    static Hatch of(int index) {
        return values()[index % values().length];
    }

    void fill(Graphics2D g, Rectangle2D area, Paint paint, Color lines) {
        Paint before = g.getPaint();
        Stroke strokeBefore = g.getStroke();
        Shape clip = g.getClip();
        g.setPaint(paint);
        g.fill(area);
        g.clip(area);
        g.setPaint(lines);
        g.setStroke(LINE);
        lines(g, area);
        g.setClip(clip);
        g.setPaint(before);
        g.setStroke(strokeBefore);
    }

    private void lines(Graphics2D g, Rectangle2D area) {
        switch (this) {
            case PLAIN -> {
            }
            case RISING -> slanted(g, area, true);
            case FALLING -> slanted(g, area, false);
            case LEVEL -> straight(g, area, true);
            case CROSSED -> {
                slanted(g, area, true);
                slanted(g, area, false);
            }
            case UPRIGHT -> straight(g, area, false);
        }
    }

    private static void slanted(Graphics2D g, Rectangle2D area, boolean rising) {
        double height = area.getHeight();
        for (double x = area.getX() - height; x < area.getMaxX(); x += STEP) {
            double left = rising ? area.getMaxY() : area.getY();
            double right = rising ? area.getY() : area.getMaxY();
            g.draw(new Line2D.Double(x, left, x + height, right));
        }
    }

    private static void straight(Graphics2D g, Rectangle2D area, boolean level) {
        double end = level ? area.getMaxY() : area.getMaxX();
        for (double at = (level ? area.getY() : area.getX()) + STEP / 2; at < end; at += STEP) {
            g.draw(level
                    ? new Line2D.Double(area.getX(), at, area.getMaxX(), at)
                    : new Line2D.Double(at, area.getY(), at, area.getMaxY()));
        }
    }
}

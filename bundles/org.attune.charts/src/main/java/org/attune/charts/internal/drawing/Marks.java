package org.attune.charts.internal.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Shapes that tell series apart without colour, about the origin. */
final class Marks {
    /** Half the width of a mark. */
    static final double RADIUS = 4.5;
    private static final List<Shape> SHAPES = List.of(new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS),
            new Rectangle2D.Double(-RADIUS + 0.5, -RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1),
            polygon(0, -5.5, 5.5, 4.5, -5.5, 4.5), polygon(0, -6, 6, 0, 0, 6, -6, 0),
            polygon(0, 5.5, 5.5, -4.5, -5.5, -4.5),
            polygon(-1.7, -5, 1.7, -5, 1.7, -1.7, 5, -1.7, 5, 1.7, 1.7, 1.7, 1.7, 5, -1.7, 5, -1.7, 1.7, -5, 1.7, -5,
                    -1.7, -1.7, -1.7));

    private Marks() {
    }

    /** The mark of a series. */
    static Shape of(int index) {
        return SHAPES.get(index % SHAPES.size());
    }

    /** The mark of every value that protects people, wherever it lies: a crossed box. */
    static Shape hidden(double x, double y) {
        Path2D box = new Path2D.Double(new Rectangle2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
        box.append(new Line2D.Double(-RADIUS, -RADIUS, RADIUS, RADIUS), false);
        box.append(new Line2D.Double(-RADIUS, RADIUS, RADIUS, -RADIUS), false);
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(box);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}

package org.attune.charts.internal.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places for labels beside their marks, so that none lies on another, on a mark or outside. Greedy, after the
 * candidate positions of E. Imhof, "Positioning Names on Maps" (1975): right first, then left, above, below, then in rings.
 */
final class LabelPlacer {
    private static final double BESIDE = Marks.RADIUS + 3;
    private static final int DIRECTIONS = 24;
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlacer(Rectangle2D area) {
        this.area = area;
    }

    /** Nothing may lie there. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /**
     * Takes a place for a label.
     *
     * @param rings how far from the mark it may lie, in points; nearer ones are tried first
     */
    Optional<Rectangle2D> place(Point2D mark, double width, double height, double... rings) {
        Stream<Rectangle2D> candidates = Stream.concat(beside(mark, width, height),
                DoubleStream.of(rings).boxed().flatMap(radius -> ring(mark, width, height, radius)));
        Optional<Rectangle2D> found = candidates.filter(this::isFree).findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    private boolean isFree(Rectangle2D place) {
        return area.contains(place) && taken.stream().noneMatch(place::intersects);
    }

    private static Stream<Rectangle2D> beside(Point2D mark, double width, double height) {
        double right = mark.getX() + BESIDE;
        double left = mark.getX() - BESIDE - width;
        double centre = mark.getX() - width / 2;
        double middle = mark.getY() - height / 2;
        double above = mark.getY() - BESIDE - height;
        double below = mark.getY() + BESIDE;
        return Stream.of(box(right, middle, width, height), box(left, middle, width, height),
                box(centre, above, width, height), box(centre, below, width, height),
                box(right, above, width, height), box(right, below, width, height), box(left, above, width, height),
                box(left, below, width, height));
    }

    private static Stream<Rectangle2D> ring(Point2D mark, double width, double height, double radius) {
        return IntStream.range(0, DIRECTIONS).mapToDouble(i -> i * 2 * Math.PI / DIRECTIONS)
                .mapToObj(angle -> box(mark.getX() + Math.cos(angle) * (radius + width / 2) - width / 2,
                        mark.getY() + Math.sin(angle) * (radius + height / 2) - height / 2, width, height));
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}

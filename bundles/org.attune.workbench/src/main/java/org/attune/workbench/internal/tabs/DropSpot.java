package org.attune.workbench.internal.tabs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Side;

/**
 * Which part of a folder a point means: the middle, or one of its sides.
 *
 * @param side the side; empty for the middle
 */
public record DropSpot(Optional<Side> side) {
    private static final double EDGE = 0.25;

    /** What a point inside a box means: a side within a quarter of the box from it, the nearest first. */
    public static DropSpot of(Box box, int x, int y) {
        Side nearest = Arrays.stream(Side.values()).min(Comparator.comparingDouble(side -> distance(side, box, x, y)))
                .orElseThrow();
        return new DropSpot(Optional.of(nearest).filter(side -> distance(side, box, x, y) < EDGE));
    }

    /** What a tab dropped here would take of the box. */
    public Box outline(Box box) {
        return side.map(at -> at.half(box)).orElse(box);
    }

    private static double distance(Side side, Box box, int x, int y) {
        double right = (x - box.x()) / (double) box.width();
        double down = (y - box.y()) / (double) box.height();
        double from = side.isBeside() ? right : down;
        return side.isBefore() ? from : 1 - from;
    }
}

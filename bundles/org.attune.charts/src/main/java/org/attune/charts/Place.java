package org.attune.charts;

/**
 * Where a cell was drawn, in points from the upper left corner, whatever the scale.
 *
 * @param spot which cell
 * @param x the left edge
 * @param y the upper edge
 * @param width at least 1
 * @param height at least 1
 */
public record Place(Spot spot, int x, int y, int width, int height) {

    /** Whether a point lies on it. */
    public boolean contains(int pointX, int pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }
}

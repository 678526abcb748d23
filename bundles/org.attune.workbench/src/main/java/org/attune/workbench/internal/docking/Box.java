package org.attune.workbench.internal.docking;

/**
 * A rectangle, in pixels.
 */
public record Box(int x, int y, int width, int height) {
    /** Whether a point is inside. */
    public boolean contains(int atX, int atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }
}

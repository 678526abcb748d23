package org.attune.charts;

import java.util.Objects;

/**
 * How large and on what ground a chart is drawn. Immutable.
 *
 * @param width in points of 1/96 inch, 16 to 8192
 * @param height likewise
 * @param scale pixels to a point, above 0 up to 8: 1 on a common screen, 2 on a fine one, 3 in print. An SVG has none
 * @param theme the ground
 */
public record Look(int width, int height, double scale, Theme theme) {
    private static final int LEAST = 16;
    private static final int MOST = 8192;
    private static final int MOST_SCALE = 8;
    private static final long MOST_PIXELS = 100_000_000L;

    /**
     * @throws IllegalArgumentException if a number lies outside its range, or the picture had over 100 million pixels
     */
    public Look {
        Objects.requireNonNull(theme, "theme");
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException("A chart is " + LEAST + " to " + MOST + " points wide and high");
        }
        if (!(scale > 0 && scale <= MOST_SCALE) || width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("A chart of this scale would be too large");
        }
    }

    /** Light, one pixel to a point. */
    public static Look of(int width, int height) {
        return new Look(width, height, 1, Theme.LIGHT);
    }

    /** The same with another number of pixels to a point. */
    public Look scaled(double newScale) {
        return new Look(width, height, newScale, theme);
    }

    /** The same on another ground. */
    public Look on(Theme newTheme) {
        return new Look(width, height, scale, newTheme);
    }
}

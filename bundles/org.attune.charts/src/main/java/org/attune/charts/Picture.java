package org.attune.charts;

import java.util.List;
import java.util.Optional;

/**
 * A drawn chart in memory. Immutable: {@link #rgb} is a copy.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] rgb;
    private final List<Place> places;

    /**
     * @param width in pixels
     * @param height in pixels
     * @param rgb line by line, 0xRRGGBB; kept, so the caller must not change it
     * @param places where the cells are, the topmost last
     */
    public Picture(int width, int height, int[] rgb, List<Place> places) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        this.places = List.copyOf(places);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The pixels line by line, 0xRRGGBB. */
    public int[] rgb() {
        return rgb.clone();
    }

    /** Where the cells are that have a place of their own in the picture. */
    public List<Place> places() {
        return places;
    }

    /** Where one cell is; a hidden or unknown item of a scatter is nowhere. */
    public Optional<Place> place(Spot spot) {
        return places.stream().filter(place -> place.spot().equals(spot)).findFirst();
    }

    /** The cell that is seen at a point, in points from the upper left corner. */
    public Optional<Spot> at(int x, int y) {
        return places.reversed().stream().filter(place -> place.contains(x, y)).findFirst().map(Place::spot);
    }
}

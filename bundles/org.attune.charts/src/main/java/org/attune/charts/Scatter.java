package org.attune.charts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Named things by two measures, such as importance by performance, with the cross-hair that parts them into four. No two
 * labels overlap: where the names do not fit, numbers stand in the picture and the names below. Immutable.
 *
 * @param title a few words
 * @param says the message in a sentence, or empty
 * @param x what is measured from left to right
 * @param y what is measured from below to above
 * @param items the things
 * @param quadrants where the lines are, if there are any
 */
public record Scatter(String title, String says, Axis x, Axis y, List<Item> items, Optional<Quadrants> quadrants)
        implements
            Chart {

    /**
     * One thing. If one of its two cells is hidden, both are.
     *
     * @param label its name
     * @param x its place from left to right
     * @param y its place from below to above
     */
    public record Item(String label, Cell x, Cell y) {
        public Item {
            Objects.requireNonNull(label, "label");
            if (x instanceof Cell.Hidden || y instanceof Cell.Hidden) {
                x = Cell.hidden();
                y = Cell.hidden();
            }
        }
    }

    /**
     * Two lines and what lies between them. A thing on a line belongs to the higher side.
     *
     * @param x where the upright line is
     * @param y where the level line is
     * @param upperLeft what low x and high y means, in a few words
     * @param upperRight what high x and high y means
     * @param lowerLeft what low x and low y means
     * @param lowerRight what high x and low y means
     */
    public record Quadrants(double x, double y, String upperLeft, String upperRight, String lowerLeft,
            String lowerRight) {
        public Quadrants {
            Objects.requireNonNull(upperLeft, "upperLeft");
            Objects.requireNonNull(upperRight, "upperRight");
            Objects.requireNonNull(lowerLeft, "lowerLeft");
            Objects.requireNonNull(lowerRight, "lowerRight");
        }

        /** What a place means. */
        public String at(double placeX, double placeY) {
            if (placeY >= y) {
                return placeX >= x ? upperRight : upperLeft;
            }
            return placeX >= x ? lowerRight : lowerLeft;
        }
    }

    /**
     * @throws IllegalArgumentException if a value or a line lies outside its axis
     */
    public Scatter {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        items = List.copyOf(items);
        items.forEach(item -> {
            x.require(item.x());
            y.require(item.y());
        });
        quadrants.ifPresent(lines -> {
            x.require(lines.x());
            y.require(lines.y());
        });
    }
}

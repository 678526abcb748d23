package org.attune.charts;

import java.util.Objects;

/**
 * What is measured, in what unit, and how far it can go. The range is given, never taken from the data: so two charts of
 * one thing compare, and a hidden value cannot be told from the scale. Immutable.
 *
 * @param name such as "Importance"
 * @param unit such as "%"; empty if the numbers have none
 * @param from the least value, finite
 * @param to the greatest value, finite and above {@code from}
 */
public record Axis(String name, String unit, double from, double to) {

    /**
     * @throws IllegalArgumentException if the range is empty or not finite
     */
    public Axis {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
            throw new IllegalArgumentException("An axis goes from a lower to a higher finite number");
        }
    }

    /** An axis whose numbers have no unit. */
    public static Axis of(String name, double from, double to) {
        return new Axis(name, "", from, to);
    }

    /** The same axis in a unit. */
    public Axis in(String newUnit) {
        return new Axis(name, newUnit, from, to);
    }

    void require(Cell cell) {
        if (cell instanceof Cell.Shown shown) {
            require(shown.value());
        }
    }

    void require(double value) {
        if (value < from || value > to) {
            throw new IllegalArgumentException("A value lies outside the range of its axis");
        }
    }
}

package org.attune.charts;

import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;

/** One value of a chart, or why there is none. Immutable. */
@ProviderType
public sealed interface Cell {

    /**
     * A value that may be seen.
     *
     * @param value a finite number, in the unit of its axis
     * @param n how many answers or encounters stand behind it, if that is known and may be told
     */
    record Shown(double value, OptionalInt n) implements Cell {
        /**
         * @throws IllegalArgumentException if the value is not finite or n is negative
         */
        public Shown {
            if (!Double.isFinite(value) || n.orElse(0) < 0) {
                throw new IllegalArgumentException("A cell needs a finite value and an n that is not negative");
            }
        }
    }

    /** A value that is kept back because few people stand behind it. It carries nothing, so nothing can get out. */
    record Hidden() implements Cell {}

    /** There is no value: nobody was asked, or nothing is installed that could know. */
    record Unknown() implements Cell {}

    /** A value without a known n. */
    static Cell of(double value) {
        return new Shown(value, OptionalInt.empty());
    }

    /** A value and the number of answers behind it. */
    static Cell of(double value, int n) {
        return new Shown(value, OptionalInt.of(n));
    }

    /** Reads "hidden to protect people" wherever it is shown. */
    static Cell hidden() {
        return new Hidden();
    }

    /** Reads "not known" wherever it is shown. */
    static Cell unknown() {
        return new Unknown();
    }
}

package org.attune.privacy.cells;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.attune.words.Words;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A figure about people that may be shown, or the one word that stands in its place. Immutable.
 *
 * <pre>{@code
 * Series.of("Ward A", cells.stream().map(cell -> cell.seen(Cell::of, Cell::hidden)).toList());
 * }</pre>
 */
@ProviderType
public sealed interface SafeCell {
    /**
     * A figure that may be shown.
     *
     * @param value a count, or a mean in the unit of its question
     * @param n how many people stand behind it
     */
    record Shown(double value, int n) implements SafeCell {}

    /** Hidden to protect people. It carries nothing, neither the figure nor which rule hid it. */
    record Hidden() implements SafeCell {}

    /** A count that may be shown. */
    static SafeCell of(int count) {
        return new Shown(count, count);
    }

    /** A mean that may be shown. */
    static SafeCell of(double mean, int n) {
        return new Shown(mean, n);
    }

    /** What is kept back. */
    static SafeCell hidden() {
        return new Hidden();
    }

    /** What stands in the place of what is kept back, in the reader's language. */
    static String reason() {
        return Words.of(SafeCell.class).text("hidden");
    }

    /** Makes something of what may be seen: of value and n, or of nothing. */
    default <T> T seen(BiFunction<Double, Integer, T> shown, Supplier<T> hidden) {
        return switch (this) {
            case Shown figure -> shown.apply(figure.value(), figure.n());
            case Hidden nothing -> hidden.get();
        };
    }

    /** Whether it is kept back. */
    default boolean isHidden() {
        return this instanceof Hidden;
    }
}

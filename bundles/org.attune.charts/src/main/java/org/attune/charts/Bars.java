package org.attune.charts;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Bars, lying, so that long names can be read: one group or one stack for each category. Immutable.
 * <p>
 * In a stack the length of a missing part could be told from the others. So a category of a stacked or diverging chart
 * in which one cell is hidden is hidden as a whole, in all that is made of the chart.
 *
 * @param title a few words
 * @param says the message in a sentence, or empty
 * @param value what is measured; of a diverging chart from 0, for either side
 * @param arrangement how the series of one category lie
 * @param categoriesName what the categories are, such as "Ward"
 * @param categories the names, from top to bottom
 * @param series each with one cell a category; of a diverging chart from the lowest answer to the highest
 */
public record Bars(String title, String says, Axis value, Arrangement arrangement, String categoriesName,
        List<String> categories, List<Series> series) implements Chart {

    /** How the series of one category lie. */
    public enum Arrangement {
        /** Beside each other. */
        GROUPED,
        /** One after the other, as parts of a whole. */
        STACKED,
        /** Lower answers to the left of a middle line, higher to the right, the middle one of an odd number on it. */
        DIVERGING
    }

    /** Rounded parts may be this part of the axis longer than the whole. */
    private static final double ROUNDING = 50;

    /**
     * @throws IllegalArgumentException if a series has too few or too many cells, a value lies outside the axis, or a
     *         stack is longer than it
     */
    public Bars {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(categoriesName, "categoriesName");
        categories = List.copyOf(categories);
        Series.requireCells(series, categories.size());
        series = arrangement == Arrangement.GROUPED ? List.copyOf(series) : hiddenTogether(series);
        series.forEach(each -> each.cells().forEach(value::require));
        if (arrangement != Arrangement.GROUPED) {
            requireStacks(value, arrangement, series, categories.size());
        }
    }

    private static List<Series> hiddenTogether(List<Series> series) {
        return series.stream().map(each -> new Series(each.name(), IntStream.range(0, each.cells().size())
                .mapToObj(i -> isHidden(series, i) ? Cell.hidden() : each.cells().get(i)).toList())).toList();
    }

    private static boolean isHidden(List<Series> series, int category) {
        return series.stream().anyMatch(each -> each.cells().get(category) instanceof Cell.Hidden);
    }

    private static void requireStacks(Axis value, Arrangement arrangement, List<Series> series, int categories) {
        double most = value.to() + (value.to() - value.from()) / ROUNDING;
        if (value.from() != 0) {
            throw new IllegalArgumentException("Stacked bars begin at 0");
        }
        for (int i = 0; i < categories; i++) {
            double sum = sum(series, i, series.size());
            double lower = (sum(series, i, series.size() / 2) + sum(series, i, (series.size() + 1) / 2)) / 2;
            if ((arrangement == Arrangement.STACKED ? sum : Math.max(lower, sum - lower)) > most) {
                throw new IllegalArgumentException("A stack is longer than its axis");
            }
        }
    }

    private static double sum(List<Series> series, int category, int first) {
        return series.stream().limit(first).map(each -> each.cells().get(category)).filter(Cell.Shown.class::isInstance)
                .mapToDouble(cell -> ((Cell.Shown) cell).value()).sum();
    }
}

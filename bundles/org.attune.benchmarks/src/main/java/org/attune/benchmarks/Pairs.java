package org.attune.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Two series that were measured in turn, so that a machine that slows down slows both.
 *
 * @param ours the product's
 * @param theirs those of what it is compared with, as many
 */
record Pairs(List<Double> ours, List<Double> theirs) {
    Pairs {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (ours.isEmpty() || ours.size() != theirs.size()) {
            throw new IllegalArgumentException("not pairs: " + ours.size() + " and " + theirs.size());
        }
    }

    /** The ratios pair by pair. */
    List<Double> ratios() {
        return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList();
    }

    /** The middle of a series; of an even number the upper of the two. */
    static double median(List<Double> series) {
        return series.stream().sorted().skip(series.size() / 2).findFirst().orElseThrow();
    }

    /** {@code median [least–most]}. */
    static String range(List<Double> series) {
        double least = series.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = series.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return number(median(series)) + " [" + number(least) + "–" + number(most) + "]";
    }

    /** Three digits that mean something. */
    private static String number(double value) {
        String shape = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, shape, value);
    }
}

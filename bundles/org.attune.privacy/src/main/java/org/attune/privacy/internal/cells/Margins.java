package org.attune.privacy.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;

/** Figures for all edges of a graph, made of those of the cells. */
final class Margins {
    private Margins() {
    }

    static long[] of(Graph graph, long[] cells) {
        long[] all = Arrays.copyOf(cells, graph.edges());
        for (int row = 0; row < graph.rows(); row++) {
            for (int column = 0; column < graph.columns(); column++) {
                long figure = cells[graph.cell(row, column)];
                all[graph.rowTotal(row)] += figure;
                all[graph.columnTotal(column)] += figure;
                all[graph.total()] += figure;
            }
        }
        return all;
    }

    /** The same for anything that can be put together. */
    static <T> List<T> of(Graph graph, List<List<T>> cells, T nothing, BinaryOperator<T> together) {
        List<T> all = new ArrayList<>(cells.stream().flatMap(List::stream).toList());
        cells.forEach(row -> all.add(row.stream().reduce(nothing, together)));
        for (int column = 0; column < graph.columns(); column++) {
            int place = column;
            all.add(cells.stream().map(row -> row.get(place)).reduce(nothing, together));
        }
        all.add(cells.stream().flatMap(List::stream).reduce(nothing, together));
        return all;
    }
}

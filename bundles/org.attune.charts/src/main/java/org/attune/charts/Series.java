package org.attune.charts;

import java.util.List;
import java.util.Objects;

/**
 * Cells that belong together: a line, the bars of one colour, a row of a matrix. Immutable.
 *
 * @param name as people call it
 * @param cells one for each date, category or column of the chart, in that order
 */
public record Series(String name, List<Cell> cells) {

    public Series {
        Objects.requireNonNull(name, "name");
        cells = List.copyOf(cells);
    }

    /** A series of these cells. */
    public static Series of(String name, Cell... cells) {
        return new Series(name, List.of(cells));
    }

    static void requireCells(List<Series> series, int places) {
        if (series.stream().anyMatch(each -> each.cells().size() != places)) {
            throw new IllegalArgumentException("Every series needs " + places + " cells");
        }
    }
}

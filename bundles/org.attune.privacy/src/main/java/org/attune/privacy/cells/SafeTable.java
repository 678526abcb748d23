package org.attune.privacy.cells;

import java.util.List;

/**
 * A table of people as everybody may see it, in any form: screen, file, clipboard, print. Immutable.
 *
 * @param cells in rows and columns
 * @param rowTotals one for each row; of a table of means, the means of the rows
 * @param columnTotals one for each column; a single list has none
 * @param total of all
 */
public record SafeTable(List<List<SafeCell>> cells, List<SafeCell> rowTotals, List<SafeCell> columnTotals,
        SafeCell total) {
    public SafeTable {
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }
}

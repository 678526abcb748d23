package org.attune.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of a chart to be read. Immutable.
 *
 * @param headers one a column
 * @param rows each with as many cells as there are headers
 */
public record Table(List<String> headers, List<List<String>> rows) {

    public Table {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Headers and rows, cells parted by tabulators and lines by line feeds, as spreadsheets take it from a clipboard.
     * Tabulators and line ends inside a cell become blanks; a cell that a spreadsheet would take for a formula gets an
     * apostrophe before it.
     */
    public String tabbed() {
        return Stream.concat(Stream.of(headers), rows.stream())
                .map(row -> row.stream().map(Table::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String plain(String cell) {
        String flat = cell.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 && !flat.matches("[+-][0-9.,]+.*");
        return formula ? "'" + flat : flat;
    }
}

package org.attune.records;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the lines of this page
 * @param total how many lines the whole list has
 */
public record Page(List<Row> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }
}

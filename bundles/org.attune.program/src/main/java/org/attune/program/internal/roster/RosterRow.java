package org.attune.program.internal.roster;

import java.util.Map;

import org.attune.program.roster.RosterColumn;

/**
 * A row that says something.
 *
 * @param row its number
 * @param cells what stands in it, without outer blanks; empty cells are not there
 */
record RosterRow(int row, Map<RosterColumn, String> cells) {
    String cell(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }
}

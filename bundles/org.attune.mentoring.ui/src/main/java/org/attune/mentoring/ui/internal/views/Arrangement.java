package org.attune.mentoring.ui.internal.views;

import java.util.Comparator;
import java.util.List;

/**
 * How the table of entries is arranged.
 *
 * @param column what it is sorted by
 * @param upwards whether the smallest comes first
 * @param filter what was typed to find some; empty for all
 */
record Arrangement(EntryRow.Column column, boolean upwards, String filter) {
    /** As the log gives them: all of them, latest day first. */
    static final Arrangement AS_LOGGED = new Arrangement(EntryRow.Column.DAY, false, "");

    boolean isAsLogged() {
        return column == EntryRow.Column.DAY && !upwards && filter.isBlank();
    }

    Arrangement finding(String typed) {
        return new Arrangement(column, upwards, typed);
    }

    /** The same column turns around; another one begins with the smallest, days with the latest. */
    Arrangement by(EntryRow.Column chosen) {
        boolean turned = chosen == column ? !upwards : chosen != EntryRow.Column.DAY;
        return new Arrangement(chosen, turned, filter);
    }

    List<EntryRow> of(List<EntryRow> rows) {
        Comparator<EntryRow> order = upwards ? column.order() : column.order().reversed();
        return rows.stream().filter(row -> row.matches(filter)).sorted(order).toList();
    }
}

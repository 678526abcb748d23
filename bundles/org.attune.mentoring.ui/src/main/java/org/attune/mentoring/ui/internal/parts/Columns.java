package org.attune.mentoring.ui.internal.parts;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that share the width of their table: each has a least width, and the last takes the rest. */
public final class Columns {
    private final Table table;

    /** Columns of a table that has none yet. */
    public Columns(Table table) {
        this.table = table;
        table.addListener(SWT.Resize, event -> fit());
    }

    /** Adds a column behind the others. */
    public TableColumn add(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(label);
        column.setWidth(width);
        return column;
    }

    private void fit() {
        int last = table.getColumnCount() - 1;
        int taken = IntStream.range(0, last).map(i -> table.getColumn(i).getWidth()).sum();
        int left = table.getClientArea().width - taken;
        if (last >= 0 && left > 80) {
            table.getColumn(last).setWidth(left);
        }
    }
}

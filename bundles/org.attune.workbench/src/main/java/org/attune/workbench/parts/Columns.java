package org.attune.workbench.parts;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Columns that share the width of their table: each is as wide as what stands in it, and one takes the rest. On the
 * user interface's thread.
 */
public final class Columns {
    private static final int LEAST = 80;
    /** Room for the mark of a sorted column, and for a border that is not touched by the text. */
    private static final int AIR = Grids.STEP;

    private final Table table;
    private final int widest;

    /**
     * Columns of a table that has none yet.
     *
     * @param widest the number of the column that takes the rest, from 0; whoever points at its text sees all of it
     */
    public Columns(Table table, int widest) {
        this.table = table;
        this.widest = widest;
        table.addListener(SWT.Resize, event -> stretch());
        table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
    }

    /**
     * Adds a column behind the others.
     *
     * @param width in pixels, or more if the label needs it
     */
    public TableColumn add(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(label);
        column.pack();
        column.setWidth(Math.max(width, column.getWidth()));
        return column;
    }

    /** A line has come of a table that asks for lines as they come into sight: no column stays too narrow for it. */
    public void widen(String[] texts) {
        GC gc = new GC(table);
        others().filter(column -> column.getWidth() < needed(gc, column, texts)).forEach(column -> {
            column.setWidth(needed(gc, column, texts));
            stretch();
        });
        gc.dispose();
    }

    /** Whatever stands below it, a head can be read; a column that was not shown yet says that it has no width. */
    private int needed(GC gc, TableColumn column, String[] texts) {
        return Math.max(needed(gc, column.getText()), needed(gc, texts[table.indexOf(column)]));
    }

    private static int needed(GC gc, String text) {
        return gc.textExtent(text).x + 2 * AIR;
    }

    /** Other rows stand in the table: every column but the widest becomes as wide as it needs. Reads every row. */
    public void fit() {
        others().forEach(column -> {
            column.pack();
            column.setWidth(column.getWidth() + AIR);
        });
        stretch();
    }

    private void stretch() {
        if (table.getColumnCount() > widest) {
            int taken = others().mapToInt(TableColumn::getWidth).sum();
            table.getColumn(widest).setWidth(Math.max(least(), table.getClientArea().width - taken));
        }
    }

    /** However little is left, the head of the column can be read. */
    private int least() {
        GC gc = new GC(table);
        int head = needed(gc, table.getColumn(widest).getText());
        gc.dispose();
        return Math.max(LEAST, head);
    }

    private Stream<TableColumn> others() {
        return Stream.of(table.getColumns()).filter(column -> table.indexOf(column) != widest);
    }

    private void tell(Point at) {
        String whole = Optional.ofNullable(table.getItem(at)).map(item -> item.getText(widest))
                .filter(text -> !text.isEmpty()).orElse(null);
        if (!Objects.equals(whole, table.getToolTipText())) {
            table.setToolTipText(whole);
        }
    }
}

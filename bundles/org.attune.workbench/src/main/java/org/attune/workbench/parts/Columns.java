package org.attune.workbench.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Columns that share the width of their table: each is as wide as what stands in it, and one takes the rest. Where there
 * is too little for all, long texts are cut before short ones. On the user interface's thread.
 */
public final class Columns {
    /** What is no longer than this is read whole, however narrow the table; it scrolls then. */
    private static final int FEW_LETTERS = 18;
    /** The same of the widest, which is cut first. */
    private static final int FEWEST_LETTERS = 17;
    /** Room for the mark of a sorted column, and for a border that is not touched by the text. */
    private static final int AIR = Grids.STEP;

    private final Table table;
    private final int widest;
    private final int few;
    private final int fewest;
    private final Map<TableColumn, Integer> heads = new HashMap<>();
    private final Map<TableColumn, Integer> needs = new HashMap<>();

    /**
     * Columns of a table that has none yet.
     *
     * @param widest the number of the column that takes the rest, from 0; whoever points at its text sees all of it
     */
    public Columns(Table table, int widest) {
        this.table = table;
        this.widest = widest;
        this.few = Letters.across(table, FEW_LETTERS);
        this.fewest = Letters.across(table, FEWEST_LETTERS);
        table.addListener(SWT.Resize, event -> share());
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
        heads.put(column, column.getWidth());
        needs.put(column, Math.max(width, column.getWidth()));
        column.setWidth(needs.get(column));
        return column;
    }

    /** A line has come of a table that asks for lines as they come into sight: no column stays too narrow for it. */
    public void widen(String[] texts) {
        GC gc = new GC(table);
        boolean wider = Stream.of(table.getColumns())
                .filter(column -> widen(column, gc.textExtent(texts[table.indexOf(column)]).x))
                .count() > 0;
        gc.dispose();
        if (wider) {
            share();
        }
    }

    private boolean widen(TableColumn column, int text) {
        return needs.put(column, Math.max(needs.get(column), text + 2 * AIR)) < text + 2 * AIR;
    }

    /** Other rows stand in the table: every column becomes as wide as it needs, the widest as far as there is room. Reads every row. */
    public void fit() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            needs.put(column, column.getWidth() + AIR);
        }
        share();
    }

    private void share() {
        if (table.getColumnCount() > widest) {
            TableColumn rest = table.getColumn(widest);
            int room = table.getClientArea().width;
            int least = cut(rest, fewest);
            boolean tight = others().mapToInt(needs::get).sum() + least > room;
            others().forEach(column -> set(column, tight ? cut(column, few) : needs.get(column)));
            set(rest, Math.max(least, room - others().mapToInt(TableColumn::getWidth).sum()));
        }
    }

    /** However little is left, the head of a column can be read. */
    private int cut(TableColumn column, int letters) {
        return Math.min(needs.get(column), Math.max(letters, heads.get(column) + AIR));
    }

    private static void set(TableColumn column, int width) {
        if (column.getWidth() != width) {
            column.setWidth(width);
        }
    }

    private Stream<TableColumn> others() {
        return Stream.of(table.getColumns()).filter(column -> table.indexOf(column) != widest);
    }

    private void tell(Point at) {
        String whole = Optional.ofNullable(table.getItem(at)).map(item -> item.getText(pointed(item, at)))
                .filter(text -> !text.isEmpty()).orElse(null);
        if (!Objects.equals(whole, table.getToolTipText())) {
            table.setToolTipText(whole);
        }
    }

    /** The column whose text is cut where somebody points; else the one that has the longest. */
    private int pointed(TableItem item, Point at) {
        return IntStream.range(0, table.getColumnCount()).filter(column -> item.getBounds(column).contains(at))
                .filter(column -> needs.get(table.getColumn(column)) > table.getColumn(column).getWidth())
                .findFirst().orElse(widest);
    }
}

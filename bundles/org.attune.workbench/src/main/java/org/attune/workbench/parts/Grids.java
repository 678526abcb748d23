package org.attune.workbench.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The 8-pixel grid that all screens stand on. On the user interface's thread. */
public final class Grids {
    /** The step of the grid, in pixels. */
    public static final int STEP = 8;

    private static final int LOWEST_TABLE = 12 * STEP;

    private Grids() {
    }

    /** A grid without margins. */
    public static GridLayout columns(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = STEP;
        layout.verticalSpacing = STEP;
        return layout;
    }

    /** A grid with margins around, for a page or a window. */
    public static GridLayout page(int columns) {
        GridLayout layout = columns(columns);
        layout.marginWidth = 2 * STEP;
        layout.marginHeight = 2 * STEP;
        return layout;
    }

    /** A grid with narrow margins, for a view. */
    public static GridLayout view(int columns) {
        GridLayout layout = columns(columns);
        layout.marginWidth = STEP;
        layout.marginHeight = STEP;
        return layout;
    }

    /** Buttons beside each other, in as many lines as they need. */
    public static Flow buttons() {
        return new Flow(STEP, false);
    }

    /** A row for buttons below what they work on, as wide as there is room. */
    public static Composite buttonRow(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(buttons());
        row.setLayoutData(wideFrom(20 * STEP));
        return row;
    }

    /** A plain container with a grid of its own. */
    public static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(columns(columns));
        row.setLayoutData(wide());
        return row;
    }

    /** As wide as there is room. */
    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** As wide as there is room, over some columns. */
    public static GridData wide(int span) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
    }

    /** As wide and high as there is room. */
    public static GridData whole() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    /** As wide and high as there is room, and never too low for a row and a scroll bar: for what scrolls by itself. */
    public static GridData table() {
        GridData data = whole();
        data.heightHint = LOWEST_TABLE;
        data.minimumHeight = LOWEST_TABLE;
        data.minimumWidth = LOWEST_TABLE;
        return data;
    }

    /** A line above a page, in from the edge as far as what stands on the page. */
    public static GridData above() {
        GridData data = wideFrom(20 * STEP);
        data.horizontalIndent = 2 * STEP;
        data.verticalIndent = STEP;
        return data;
    }

    /** As wide as there is room, and asking for a width of its own. */
    public static GridData wideFrom(int width) {
        GridData data = wide();
        data.widthHint = width;
        return data;
    }

    /** As wide as it needs, or as a width that grows with the letters; what is wider wraps. */
    public static GridData upTo(int width, Control control) {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.min(Letters.grown(width), control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        return data;
    }

    /** At the right edge. */
    public static GridData right() {
        return new GridData(SWT.END, SWT.CENTER, true, false);
    }

    /** At the top of its cell, in line with the first line of a text field beside it. */
    public static GridData labelAtTop() {
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.verticalIndent = STEP;
        return data;
    }

    /** Shows or hides a control of a grid, so that it takes no room while hidden; lays nothing out. */
    public static void show(Control control, boolean visible) {
        GridData data = control.getLayoutData() instanceof GridData own ? own : new GridData();
        data.exclude = !visible;
        control.setLayoutData(data);
        control.setVisible(visible);
    }
}

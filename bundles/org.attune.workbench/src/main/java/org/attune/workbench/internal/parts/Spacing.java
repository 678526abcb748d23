package org.attune.workbench.internal.parts;

import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the window itself needs beside {@link Grids}: no distances, wrapped words, and the two sizes of type there are. */
public final class Spacing {
    private Spacing() {
    }

    /** No distances at all. */
    public static GridLayout tight(int columns) {
        GridLayout layout = Grids.columns(columns);
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** A composite without distances of its own. */
    public static Composite box(Composite parent, GridLayout layout) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        return box;
    }

    /** Takes all room across and wraps at a width that grows with the letters, for labels of more than a line. */
    public static GridData wrapped(int width) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = Letters.grown(width);
        return data;
    }

    /** The same, over several columns. */
    public static GridData wrapped(int width, int columns) {
        GridData data = wrapped(width);
        data.horizontalSpan = columns;
        return data;
    }

    /** Makes a control speak in the larger, bold type of headings. */
    public static void heading(Control control) {
        scaled(control, 1.4f);
    }

    /** Makes a control speak in the bold type of sections. */
    public static void section(Control control) {
        scaled(control, 1.1f);
    }

    private static void scaled(Control control, float factor) {
        FontData data = control.getFont().getFontData()[0];
        Font font = new Font(control.getDisplay(), data.getName(), Math.round(data.getHeight() * factor), SWT.BOLD);
        control.setFont(font);
        control.addDisposeListener(event -> font.dispose());
    }
}

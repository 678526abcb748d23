package org.attune.mentoring.ui.internal.handing;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/** Tables and sentences as the dialogs of this room have them. On the user interface's thread. */
final class Lines {
    private static final int WIDE = 70 * Grids.STEP;

    private Lines() {
    }

    /** How wide a dialog of this room is. */
    static int wide() {
        return Letters.grown(WIDE);
    }

    /** A table under its title. */
    static Table table(Composite parent, String id, String title, int style, int height) {
        new Label(parent, SWT.NONE).setText(title);
        Table table = Named.as(title, WidgetIds.set(new Table(parent, style | SWT.FULL_SELECTION), id));
        GridData whole = Grids.table();
        whole.heightHint = height;
        whole.widthHint = wide();
        table.setLayoutData(whole);
        return table;
    }

    /** Columns under their heads, of which the last takes the rest. */
    static Columns columns(Table table, String... heads) {
        table.setHeaderVisible(true);
        Columns columns = new Columns(table, heads.length - 1);
        for (String head : heads) {
            columns.add(head, 8 * Grids.STEP);
        }
        return columns;
    }

    /** One column without a head, as wide as the table. */
    static void single(Table table) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, table.getClientArea().width)));
    }

    /** A text to be read, under its title; it scrolls. */
    static Text reading(Composite parent, String id, String title, int height) {
        new Label(parent, SWT.NONE).setText(title);
        Text text = Named.as(title, WidgetIds.set(
                new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), id));
        GridData data = Grids.wideFrom(wide());
        data.heightHint = height;
        text.setLayoutData(data);
        Focus.tabLeaves(text);
        return text;
    }

    /** A sentence that wraps. */
    static Label sentence(Composite parent, String id, String text) {
        Label label = WidgetIds.set(new Label(parent, SWT.WRAP), id);
        label.setText(text);
        label.setLayoutData(Grids.wideFrom(wide()));
        return label;
    }
}

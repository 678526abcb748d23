package org.attune.workbench.internal.workspace;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Scrolling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The column in which a page says its things: a heading, sentences, fields with their labels above, buttons. */
public final class Column {
    private static final int WIDTH = 480;

    private final Composite column;

    private Column(Composite column) {
        this.column = column;
    }

    /** A column in the middle of an empty composite, which scrolls when the window is small. */
    public static Column in(Composite parent, String heading) {
        ScrolledComposite scroll = Scrolling.in(parent, SWT.V_SCROLL);
        Composite room = Spacing.box(scroll, Grids.view(1));
        Composite column = Spacing.box(room, Grids.view(1));
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = Letters.grown(WIDTH) + 2 * Grids.STEP;
        column.setLayoutData(middle);
        scroll.setContent(room);
        scroll.addListener(SWT.Resize, event -> fit(scroll, room));
        Column made = new Column(column);
        Spacing.heading(made.sentence(heading));
        return made;
    }

    /** A sentence, or some. */
    public Label sentence(String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Spacing.wrapped(WIDTH));
        return label;
    }

    /** A field under its label. */
    public Text field(String id, String label, int style) {
        Label above = new Label(column, SWT.WRAP);
        above.setText(label);
        above.setLayoutData(Spacing.wrapped(WIDTH));
        Text text = WidgetIds.set(new Text(column, SWT.BORDER | style), id);
        text.setLayoutData(Grids.wide());
        return text;
    }

    /** Where something about the field above is said, when there is something to say. */
    public Label hint(String id) {
        return WidgetIds.set(sentence(""), id);
    }

    /** A row for buttons or parts side by side. */
    public Composite row(int columns) {
        Composite row = Spacing.box(column, Grids.columns(columns));
        row.setLayoutData(Grids.wide());
        return row;
    }

    /** A row for buttons alone, which goes on in the next line when it gets long. */
    public Composite buttons() {
        Composite row = new Composite(column, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = Grids.STEP;
        row.setLayout(layout);
        row.setLayoutData(Spacing.wrapped(WIDTH));
        return row;
    }

    /** A button in a row. */
    public static Button button(Composite row, String id, String label, Runnable act) {
        Button button = Buttons.push(row, id, label, act);
        if (row.getLayout() instanceof RowLayout) {
            button.setLayoutData(new RowData(Buttons.width(button), SWT.DEFAULT));
        }
        return button;
    }

    Composite control() {
        return column;
    }

    /** Gives the dialog it fills the size of what it says, or that of the screen when that is smaller. */
    public void fit(Shell dialog) {
        Rectangle screen = dialog.getMonitor().getClientArea();
        Point wanted = column.getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle outside = dialog.computeTrim(0, 0, wanted.x + 2 * Grids.STEP, wanted.y);
        dialog.setSize(Math.min(screen.width, outside.width), Math.min(screen.height, outside.height));
    }

    /** Some air. */
    public void gap() {
        new Label(column, SWT.NONE);
    }

    /** Says something in a label and makes room for it. */
    public static void say(Label label, String text) {
        if (!label.isDisposed()) {
            label.setText(text.replace("&", "&&"));
            label.getParent().getParent().layout(true, true);
            label.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private static void fit(ScrolledComposite scroll, Control room) {
        scroll.setMinSize(room.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }
}

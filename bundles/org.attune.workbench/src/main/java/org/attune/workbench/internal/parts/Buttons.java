package org.attune.workbench.internal.parts;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Push buttons, wide enough to be hit and never narrower than their words with some air. */
public final class Buttons {
    private static final int NARROWEST = 88;

    private Buttons() {
    }

    /**
     * A push button in a grid.
     *
     * @param label with a mnemonic
     */
    public static Button push(Composite parent, String id, String label, Runnable act) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), id);
        button.setText(label);
        GridData size = new GridData();
        size.widthHint = width(button);
        button.setLayoutData(size);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    /** A row at the lower right of a dialog. */
    public static Composite row(Composite dialog, int count) {
        Composite row = Spacing.box(dialog, Grids.columns(count));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return row;
    }

    /** How wide a button should be, in pixels. */
    public static int width(Button button) {
        return Math.max(NARROWEST, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Grids.STEP);
    }
}

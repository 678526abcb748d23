package org.attune.forms.ui.internal.pane;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far in a line stands, and texts that break into lines. */
final class Indent {
    private static final int DEEPEST = 5;

    private Indent() {
    }

    /** The page of a line. */
    static Composite page(Composite parent, int depth) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = Grids.columns(1);
        layout.verticalSpacing = Grids.STEP / 2;
        layout.marginLeft = 2 * Grids.STEP * Math.min(depth, DEEPEST);
        page.setLayout(layout);
        return page;
    }

    /** Running text. */
    static Label text(Composite page, String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Grids.wideFrom(160));
        return label;
    }
}

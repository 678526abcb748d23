package org.attune.workbench.internal.parts;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What stands in a tab when its contribution cannot be there: what happened, what it means, what to do. */
public final class Notice {
    private Notice() {
    }

    /** Fills an empty composite with a text that can be read with the keyboard and copied. */
    public static void fill(Composite parent, String id, String words) {
        Composite page = Spacing.box(parent, Grids.view(1));
        Text text = WidgetIds.set(new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), id);
        text.setText(words);
        text.setBackground(page.getBackground());
        text.setLayoutData(Grids.whole());
        parent.layout(true, true);
    }
}

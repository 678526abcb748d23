package org.attune.mentoring.ui.internal.parts;

import org.attune.workbench.parts.Grids;
import org.eclipse.swt.layout.GridData;

/** Room for a list with buttons below it, in a view that has something above the list. */
public final class Lists {
    private static final int LOWEST = 24 * Grids.STEP;

    private Lists() {
    }

    /** As wide and high as there is room, and never too low for a head, a row and the buttons. */
    public static GridData roomy() {
        GridData data = Grids.whole();
        data.heightHint = LOWEST;
        data.minimumHeight = LOWEST;
        data.minimumWidth = LOWEST;
        return data;
    }
}

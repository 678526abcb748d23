package org.attune.workbench.internal.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where dialogs stand. */
final class Dialogs {
    private Dialogs() {
    }

    /** In front of the middle of their window, a little above. */
    static void center(Shell dialog) {
        Rectangle around = dialog.getParent().getShell().getBounds();
        Point size = dialog.getSize();
        dialog.setLocation(around.x + (around.width - size.x) / 2, around.y + Math.max(0, around.height - size.y) / 3);
    }
}

package org.attune.forms.ui.internal.designer;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where a dialog opens. */
final class Centred {
    private Centred() {
    }

    /** In the middle of its window, and inside the screen. */
    static void open(Shell dialog) {
        Rectangle around = dialog.getParent().getShell().getBounds();
        Rectangle screen = dialog.getMonitor().getClientArea();
        int width = Math.min(dialog.getSize().x, screen.width);
        int height = Math.min(dialog.getSize().y, screen.height);
        int x = Math.clamp(around.x + (around.width - width) / 2, screen.x, screen.x + screen.width - width);
        int y = Math.clamp(around.y + (around.height - height) / 2, screen.y, screen.y + screen.height - height);
        dialog.setBounds(x, y, width, height);
        dialog.open();
    }
}

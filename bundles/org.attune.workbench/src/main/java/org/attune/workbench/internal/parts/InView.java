package org.attune.workbench.internal.parts;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where dialogs stand, so that all of them can be reached on every screen, at every scale. */
public final class InView {
    private InView() {
    }

    /** Puts a dialog in front of the middle of its window, a little above, and inside the screen; smaller if it must. */
    public static void center(Shell dialog) {
        Rectangle screen = dialog.getMonitor().getClientArea();
        Rectangle around = dialog.getParent().getShell().getBounds();
        Point size = dialog.getSize();
        Rectangle place = inside(new Rectangle(around.x + (around.width - size.x) / 2,
                around.y + Math.max(0, around.height - size.y) / 3, size.x, size.y), screen);
        if (place.width < size.x || place.height < size.y) {
            dialog.setSize(place.width, place.height);
        }
        dialog.setLocation(place.x, place.y);
    }

    /** A place as near to a wanted one as a screen allows; smaller if it must. */
    public static Rectangle inside(Rectangle wanted, Rectangle screen) {
        int width = Math.min(wanted.width, screen.width);
        int height = Math.min(wanted.height, screen.height);
        return new Rectangle(Math.clamp(wanted.x, screen.x, screen.x + screen.width - width),
                Math.clamp(wanted.y, screen.y, screen.y + screen.height - height), width, height);
    }
}

package org.attune.workbench.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Room for what an open window holds. On the user interface's thread. */
public final class Room {
    private Room() {
    }

    /**
     * Lets an open window grow until all that it holds can be seen at its width, or it is as high as the screen. How
     * thick the frame of a window is, is a guess until the window is there, so what was packed before may be cut.
     */
    public static void give(Shell open) {
        Rectangle inside = open.getClientArea();
        int frame = open.computeTrim(0, 0, 0, 0).height;
        int missing = open.computeSize(inside.width, SWT.DEFAULT, true).y - frame - inside.height;
        if (missing > 0) {
            Point size = open.getSize();
            open.setSize(size.x, Math.min(size.y + missing, open.getMonitor().getClientArea().height));
        }
        open.layout(true, true);
    }
}

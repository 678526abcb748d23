package org.attune.workbench.parts;

import org.attune.workbench.internal.parts.InView;
import org.eclipse.swt.SWT;
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
            open.setSize(open.getSize().x, open.getSize().y + missing);
            onScreen(open);
        }
        open.layout(true, true);
    }

    /** Brings a window onto its screen as a whole: what is too large becomes smaller, what stands beyond an edge moves. */
    public static void onScreen(Shell window) {
        window.setBounds(InView.inside(window.getBounds(), window.getMonitor().getClientArea()));
    }
}

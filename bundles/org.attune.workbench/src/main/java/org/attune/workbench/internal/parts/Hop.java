package org.attune.workbench.internal.parts;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Brings calls that come on any thread to the user interface's. A call that comes when its screen has gone does nothing:
 * whoever calls, such as a bundle that leaves, is never disturbed by a view that closes at the same moment.
 */
public final class Hop {
    private Hop() {
    }

    /**
     * A task for the thread of a control, for as long as that is there. Made on that thread, run on any.
     */
    public static Runnable to(Control control, Runnable task) {
        Display display = control.getDisplay();
        return () -> later(display, () -> {
            if (!control.isDisposed()) {
                task.run();
            }
        });
    }

    /** Does something on the thread of a display, later; nothing when the display has gone. Any thread. */
    public static void later(Display display, Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException gone) {
            System.getLogger(Hop.class.getName()).log(System.Logger.Level.DEBUG, "the window has gone");
        }
    }
}

package org.attune.workbench.internal.tour;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of what is on the screen. On the user interface's thread. */
public final class Camera {
    private Camera() {
    }

    /** A picture of the window of a control, and of whatever stands in front of it. */
    public static ImageData shoot(Control control) {
        Display display = control.getDisplay();
        Rectangle bounds = seen(control.getShell()).intersection(display.getBounds());
        Image image = new Image(display, Math.max(1, bounds.width), Math.max(1, bounds.height));
        GC screen = new GC(display);
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    /** Without window manager SWT guesses a frame that is not there: what is inside is measured, not guessed. */
    private static Rectangle seen(Shell shell) {
        Point inside = shell.toDisplay(0, 0);
        Rectangle size = shell.getClientArea();
        int top = shell.getBounds().y;
        return new Rectangle(inside.x, top, size.width, inside.y - top + size.height);
    }
}

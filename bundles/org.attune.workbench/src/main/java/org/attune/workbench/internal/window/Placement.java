package org.attune.workbench.internal.window;

import java.util.Optional;

import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.Layout.Bounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands on the screen. */
final class Placement {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SMALLEST = 200;

    private final Shell shell;
    private Rectangle normal;

    Placement(Shell shell) {
        this.shell = shell;
        this.normal = shell.getBounds();
        shell.addListener(SWT.Resize, event -> remember());
        shell.addListener(SWT.Move, event -> remember());
    }

    /** In the middle of the screen, not larger than that. */
    void usual() {
        Rectangle screen = shell.getMonitor().getClientArea();
        int width = Math.min(WIDTH, screen.width);
        int height = Math.min(HEIGHT, screen.height);
        shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }

    /** As a person left it, unless that screen has gone. */
    void restore(Layout layout) {
        layout.bounds().map(Placement::rectangle).filter(this::isReachable).ifPresent(shell::setBounds);
        if (layout.maximized()) {
            shell.setMaximized(true);
        }
    }

    Layout addTo(Layout layout) {
        Bounds bounds = new Bounds(normal.x, normal.y, normal.width, normal.height);
        return new Layout(Optional.of(bounds), shell.getMaximized(), layout.perspective(), layout.perspectives(),
                layout.editors());
    }

    private void remember() {
        if (!shell.getMaximized() && !shell.getMinimized()) {
            normal = shell.getBounds();
        }
    }

    private boolean isReachable(Rectangle wanted) {
        Rectangle seen = shell.getDisplay().getBounds().intersection(wanted);
        return seen.width >= SMALLEST && seen.height >= SMALLEST;
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}

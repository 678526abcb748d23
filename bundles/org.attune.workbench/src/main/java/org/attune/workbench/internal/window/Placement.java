package org.attune.workbench.internal.window;

import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.tabs.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands on the screen. */
final class Placement {
    private static final Point USUAL = new Point(1280, 800);
    private static final Point LARGEST = new Point(1920, 1200);
    private static final double SHARE = 0.8;

    private final Shell shell;
    private Rectangle normal;

    Placement(Shell shell) {
        this.shell = shell;
        this.normal = shell.getBounds();
        shell.addListener(SWT.Resize, event -> remember());
        shell.addListener(SWT.Move, event -> remember());
    }

    /** As nobody left it yet. */
    void usual() {
        shell.setBounds(usual(shell.getMonitor().getClientArea()));
    }

    /**
     * In the middle of a screen: four fifths of it, but at least 1280 × 800 where there is room, and never so wide that
     * lines get hard to read.
     */
    static Rectangle usual(Rectangle screen) {
        int width = side(screen.width, USUAL.x, LARGEST.x);
        int height = side(screen.height, USUAL.y, LARGEST.y);
        return new Rectangle(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
                height);
    }

    private static int side(int screen, int least, int most) {
        return Math.min(screen, Math.clamp(Math.round(screen * SHARE), least, most));
    }

    /** As a person left it, unless that screen has gone; no window reaches beyond its screen when it opens. */
    void restore(Layout layout) {
        layout.bounds().filter(box -> OnScreen.isReachable(shell.getDisplay(), box))
                .map(box -> OnScreen.brought(shell.getDisplay(), box)).map(Placement::rectangle)
                .ifPresent(bounds -> {
                    shell.setBounds(bounds);
                    shell.setBounds(InView.inside(bounds, shell.getMonitor().getClientArea()));
                });
        if (layout.maximized()) {
            shell.setMaximized(true);
        }
    }

    Layout addTo(Layout layout) {
        return layout.at(new Box(normal.x, normal.y, normal.width, normal.height), shell.getMaximized());
    }

    private void remember() {
        if (!shell.getMaximized() && !shell.getMinimized()) {
            normal = shell.getBounds();
        }
    }

    private static Rectangle rectangle(Box bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}

package org.attune.workbench.internal.tabs;

import java.util.Arrays;
import java.util.List;

import org.attune.workbench.internal.docking.Box;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;

/** Whether windows can be seen and reached: screens come and go. */
public final class OnScreen {
    private static final int SEEN = 100;
    private static final long LARGEST = 4;

    private OnScreen() {
    }

    /** Whether enough of a window would be seen on one of the screens that are there now. */
    public static boolean isReachable(Display display, Box window) {
        return isReachable(screens(display), window);
    }

    /** The same window, moved onto the first screen when it could not be reached. */
    public static Box brought(Display display, Box window) {
        return brought(screens(display), window);
    }

    static boolean isReachable(List<Box> screens, Box window) {
        return screens.stream().anyMatch(screen -> overlap(screen.x(), screen.width(), window.x(), window.width())
                && overlap(screen.y(), screen.height(), window.y(), window.height()));
    }

    static Box brought(List<Box> screens, Box window) {
        if (screens.isEmpty()
                || isReachable(screens, window) && screens.stream().anyMatch(each -> fits(each, window))) {
            return window;
        }
        Box screen = screens.getFirst();
        int width = Math.clamp(window.width(), Math.min(SEEN, screen.width()), screen.width());
        int height = Math.clamp(window.height(), Math.min(SEEN, screen.height()), screen.height());
        return new Box(screen.x() + (screen.width() - width) / 2, screen.y() + (screen.height() - height) / 2, width,
                height);
    }

    /** A window may stand partly beyond an edge, and may be larger than it should; but nothing can draw just any size. */
    private static boolean fits(Box screen, Box window) {
        return window.width() <= LARGEST * screen.width() && window.height() <= LARGEST * screen.height();
    }

    private static boolean overlap(int screen, int screenLength, int window, int length) {
        int seen = Math.min(screen + screenLength, window + length) - Math.max(screen, window);
        return seen >= Math.min(SEEN, length) && length > 0;
    }

    private static List<Box> screens(Display display) {
        return Arrays.stream(display.getMonitors()).map(Monitor::getClientArea).map(OnScreen::box).toList();
    }

    private static Box box(Rectangle area) {
        return new Box(area.x, area.y, area.width, area.height);
    }
}

package org.attune.debrief.ui.internal.group;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The one window for the group, whichever debrief is shown in it. At once and for good, as the window outlives the
 * services of an unlocked workspace. On the user interface's thread.
 */
@Component(service = GroupScreens.class, immediate = true)
public final class GroupScreens {
    private volatile Optional<GroupWindow> window = Optional.empty();

    /** Whether there is another screen than the one that a window is on. */
    public static boolean anotherScreen(Control beside) {
        return other(beside).isPresent();
    }

    /** The window, while it is open. */
    public Optional<GroupWindow> open() {
        return window.filter(one -> !one.shell().isDisposed());
    }

    /** The window; opened on another screen than this one where there is another. */
    public GroupWindow open(Shell beside) {
        return open().orElseGet(() -> fresh(beside));
    }

    /** Closes the window, if it is open. */
    public void close() {
        open().ifPresent(one -> one.shell().dispose());
    }

    /** Closes the window when the bundle goes. Any thread. */
    @Deactivate
    public void leave() {
        window.map(GroupWindow::shell).filter(shell -> !shell.isDisposed()).map(Shell::getDisplay)
                .filter(display -> !display.isDisposed()).ifPresent(display -> display.asyncExec(this::close));
    }

    private GroupWindow fresh(Shell beside) {
        Display display = beside.getDisplay();
        Rectangle where = other(beside).orElseGet(beside::getMonitor).getClientArea();
        GroupWindow made = new GroupWindow(display, where);
        window = Optional.of(made);
        made.open();
        return made;
    }

    private static Optional<Monitor> other(Control beside) {
        Monitor here = beside.getMonitor();
        return Stream.of(beside.getDisplay().getMonitors()).filter(one -> !one.equals(here)).findFirst();
    }
}

package org.attune.testing.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Does what a window manager does on a desktop and nobody does on a bare virtual screen: a window that opens gets the
 * focus, and when it closes another one does.
 */
public final class Windows {
    private static final Duration TO_GET_FOCUS = Duration.ofSeconds(5);
    private static final int NEVER_FOCUSED = SWT.NO_FOCUS | SWT.ON_TOP | SWT.TOOL;

    private final UiThread ui;
    private final Set<Shell> seen = Collections.newSetFromMap(new WeakHashMap<>());

    /** The windows of a display. */
    public Windows(UiThread ui) {
        this.ui = ui;
    }

    /**
     * Makes sure that the window which a person would expect to have the focus has it.
     *
     * @throws AssertionError when it does not take it
     */
    public void giveFocus() {
        Optional<Shell> due = ui.call(this::due);
        if (due.isEmpty()) {
            return;
        }
        Shell window = due.get();
        if (!ui.wait(TO_GET_FOCUS, () -> window.isDisposed() || activate(window))) {
            throw new AssertionError("The window does not take the focus: " + window);
        }
        ui.settle();
    }

    /** The newest window that was not there before; without one, and without any active window, the newest. */
    private Optional<Shell> due() {
        Optional<Shell> fresh = visible().filter(shell -> !seen.contains(shell)).findFirst();
        visible().forEach(seen::add);
        Optional<Shell> active = Optional.ofNullable(ui.display().getActiveShell());
        Optional<Shell> due = fresh.or(() -> active.isPresent() ? active : visible().findFirst());
        return due.filter(shell -> !active.equals(due) || ui.display().getFocusControl() == null);
    }

    private static boolean activate(Shell window) {
        Display display = window.getDisplay();
        if (display.getActiveShell() != window) {
            window.forceActive();
        }
        return display.getActiveShell() == window;
    }

    private Stream<Shell> visible() {
        return Arrays.asList(ui.display().getShells()).reversed().stream().filter(Shell::isVisible)
                .filter(shell -> (shell.getStyle() & NEVER_FOCUSED) == 0);
    }
}

package org.attune.workbench.internal.window;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells whoever starts the program how far the window is. On the user interface's thread. */
final class StartMarks {
    private final Consumer<String> told;
    private boolean ready;

    private StartMarks(Consumer<String> told) {
        this.told = told;
    }

    /** @param profile who wants to know, if anybody */
    static StartMarks toldTo(Optional<Consumer<String>> profile) {
        return new StartMarks(profile.orElse(phase -> {}));
    }

    void reach(String phase) {
        told.accept(phase);
    }

    /**
     * Nothing is left to do: if a person could type or press something now, the start is over.
     *
     * @return whether this was the moment; it comes once
     */
    boolean idle(Display display) {
        if (ready || !waitsForPerson(Optional.ofNullable(display.getFocusControl()))) {
            return false;
        }
        ready = true;
        told.accept("ready");
        return true;
    }

    private static boolean waitsForPerson(Optional<Control> focus) {
        return focus.filter(control -> !(control instanceof Shell) && control.isEnabled() && control.isVisible())
                .isPresent();
    }
}

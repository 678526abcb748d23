package org.attune.workbench.internal.window;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

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
     * @param invites whether what is shown wants something of a person
     * @return whether this was the moment; it comes once
     */
    boolean idle(Display display, boolean invites) {
        if (ready || !invites || display.getFocusControl() == null) {
            return false;
        }
        ready = true;
        told.accept("ready");
        return true;
    }
}

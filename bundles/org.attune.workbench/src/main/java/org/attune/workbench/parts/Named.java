package org.attune.workbench.parts;

import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.widgets.Control;

/** Gives controls the name that a screen reader says. On the user interface's thread. */
public final class Named {
    private Named() {
    }

    /**
     * Names a control.
     *
     * @param name without a mnemonic mark, or with one that is not said
     * @return the control
     */
    public static <C extends Control> C as(String name, C control) {
        return SpokenName.give(control, name);
    }
}

package org.attune.mentoring.ui.internal.parts;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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
        String said = name.replace("&", "");
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = said;
            }
        });
        return control;
    }
}

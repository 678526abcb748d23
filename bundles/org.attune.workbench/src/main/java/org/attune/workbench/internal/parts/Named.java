package org.attune.workbench.internal.parts;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control a name that screen readers read. */
public final class Named extends AccessibleAdapter {
    private final String name;

    private Named(String name) {
        this.name = name;
    }

    /** @param name what is read */
    public static Named as(String name) {
        return new Named(name);
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}

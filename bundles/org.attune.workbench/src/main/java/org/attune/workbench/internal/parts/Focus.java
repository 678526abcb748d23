package org.attune.workbench.internal.parts;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where the focus is. */
public final class Focus {
    private Focus() {
    }

    /** Whether it is in a composite, or on it. */
    public static boolean isInside(Composite composite) {
        for (Control at = composite.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == composite) {
                return true;
            }
        }
        return false;
    }
}

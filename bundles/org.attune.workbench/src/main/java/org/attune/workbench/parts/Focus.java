package org.attune.workbench.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where the focus is, and how it goes on. On the user interface's thread. */
public final class Focus {
    private Focus() {
    }

    /** Whether it is in a composite, or on it. */
    public static boolean isInside(Composite composite) {
        Control focus = composite.getDisplay().getFocusControl();
        return focus != null && isAt(focus, composite);
    }

    /** Lets Tab leave a field of several lines as it leaves every other, instead of being written into it. */
    public static void tabLeaves(Control field) {
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Whether a control is in a composite, or is it. */
    public static boolean isAt(Control control, Composite composite) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == composite) {
                return true;
            }
        }
        return false;
    }
}

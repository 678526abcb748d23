package org.attune.workbench.internal.parts;

import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A dialog that goes leaves the keyboard to the window it stood in front of, also where no window manager sees to it. */
public final class KeyboardBack {
    private KeyboardBack() {
    }

    /** When this dialog goes and no other window of ours has come to the front, its parent gets the keyboard. */
    public static void from(Shell dialog) {
        Shell parent = (Shell) dialog.getParent();
        Display display = dialog.getDisplay();
        dialog.addListener(SWT.Dispose, event -> {
            if (display.getActiveShell() == dialog) {
                display.asyncExec(() -> give(parent));
            }
        });
    }

    private static void give(Shell parent) {
        if (!parent.isDisposed() && isFree(parent)) {
            parent.forceActive();
        }
    }

    /** Some window managers hand the keyboard to the first window of all, past the dialog between. */
    private static boolean isFree(Shell parent) {
        Shell active = parent.getDisplay().getActiveShell();
        return active == null || active != parent && Focus.isAt(parent, active);
    }
}

package org.attune.mentoring.ui.internal.entry;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Lets fields be read and copied from, and not be changed. */
final class ReadOnly {
    /** The data of a control that stays in use, such as a button that opens something, or of a container of such. */
    static final String IN_USE = "entry.in-use";

    private ReadOnly() {
    }

    /** Bars all fields in a container that are not in use; there is no way back. */
    static void bar(Composite in) {
        for (Control control : in.getChildren()) {
            bar(control);
        }
    }

    private static void bar(Control control) {
        switch (control) {
            case Text text -> text.setEditable(false);
            case StyledText text when text.getData(IN_USE) == null -> text.setEditable(false);
            case Combo combo -> combo.setEnabled(false);
            case Button button when button.getData(IN_USE) == null -> button.setEnabled(false);
            case Composite inner when inner.getData(IN_USE) == null -> bar(inner);
            default -> {
            }
        }
    }
}

package org.attune.forms.ui.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Turning the wheel moves the page. */
final class Wheel {
    private Wheel() {
    }

    /** A choice that the wheel comes across keeps its answer: many a one was changed that way and nobody saw it. */
    static void passesOver(Control choice) {
        choice.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }
}

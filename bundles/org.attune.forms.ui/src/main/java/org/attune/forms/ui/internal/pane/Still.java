package org.attune.forms.ui.internal.pane;

import org.attune.forms.ui.internal.column.Piece;
import org.eclipse.swt.widgets.Composite;

/** Widgets that stay as they are. */
record Still(Composite control) implements Piece {
    @Override
    public void focus() {
        control.setFocus();
    }

    @Override
    public void refresh() {
        // Nothing in it changes.
    }
}

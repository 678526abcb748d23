package org.attune.forms.ui.internal.column;

import org.eclipse.swt.widgets.Control;

/** The widgets of one line, as long as it is near. */
public interface Piece {
    /** All of them; asks for another layout by itself when it needs more or less room. */
    Control control();

    /** Puts the keyboard where a person would start. */
    void focus();

    /** What the line stands for has changed: shows it as it is now. */
    void refresh();
}

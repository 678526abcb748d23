package org.attune.forms.ui.internal.column;

import org.eclipse.swt.widgets.Composite;

/** One line of a {@link Column}: what it is while it has no widgets. */
public interface Line {
    /** What tells it from all other lines, also after the lines have changed: a value with {@code equals}. */
    Object key();

    /** Whether the keyboard can be somewhere in it. */
    boolean takesFocus();

    /** Roughly how many lines of text high it is, for as long as nobody has seen it. */
    int guessedRows();

    /** Makes its widgets, under a parent without a layout for them. */
    Piece make(Composite parent);
}

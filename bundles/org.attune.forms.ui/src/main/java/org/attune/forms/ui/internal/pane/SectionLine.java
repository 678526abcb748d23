package org.attune.forms.ui.internal.pane;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Line;
import org.attune.forms.ui.internal.column.Piece;
import org.eclipse.swt.widgets.Composite;

/** The heading of a group, which folds it. */
record SectionLine(Showing showing, Place place, int depth) implements Line {
    @Override
    public Object key() {
        return place;
    }

    @Override
    public boolean takesFocus() {
        return true;
    }

    @Override
    public int guessedRows() {
        return 1;
    }

    @Override
    public Piece make(Composite parent) {
        return new SectionPiece(parent, showing, place, depth);
    }
}

package org.attune.forms.ui.internal.pane;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Line;
import org.attune.forms.ui.internal.column.Piece;
import org.eclipse.swt.widgets.Composite;

/** A text to read. */
record WordsLine(Showing showing, Place place, int depth) implements Line {
    private static final int LETTERS_IN_A_ROW = 80;

    @Override
    public Object key() {
        return place;
    }

    @Override
    public boolean takesFocus() {
        return false;
    }

    @Override
    public int guessedRows() {
        return 1 + showing.text(place.item()).length() / LETTERS_IN_A_ROW;
    }

    @Override
    public Piece make(Composite parent) {
        Composite page = Indent.page(parent, depth);
        Indent.text(page, showing.text(place.item()));
        return new Still(page);
    }
}

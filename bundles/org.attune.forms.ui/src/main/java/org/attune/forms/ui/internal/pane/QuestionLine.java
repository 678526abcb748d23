package org.attune.forms.ui.internal.pane;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Line;
import org.attune.forms.ui.internal.column.Piece;
import org.eclipse.swt.widgets.Composite;

/** A question. */
record QuestionLine(Showing showing, Place place, int depth) implements Line {
    private static final int LETTERS_IN_A_ROW = 80;

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
        int text = 1 + showing.text(place.item()).length() / LETTERS_IN_A_ROW;
        return text + 1 + (place.item().type().chooses() ? Math.min(7, place.item().options().size()) : 0);
    }

    @Override
    public Piece make(Composite parent) {
        return new QuestionPiece(parent, showing, place, depth);
    }
}

package org.attune.forms.ui.internal.pane;

import java.util.stream.Collectors;

import org.attune.forms.ui.internal.column.Line;
import org.attune.forms.ui.internal.column.Piece;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.widgets.Composite;

/** What the form or the response holds and this version of the program cannot show: nothing of it is lost. */
record KeptLine(Showing showing) implements Line {
    private static final Words WORDS = Words.of(KeptLine.class);

    @Override
    public Object key() {
        return "kept";
    }

    @Override
    public boolean takesFocus() {
        return false;
    }

    @Override
    public int guessedRows() {
        return 2;
    }

    @Override
    public Piece make(Composite parent) {
        Composite page = Indent.page(parent, 0);
        String items = showing.filling().notShown().stream()
                .map(item -> showing.text(item).isEmpty() ? item.linkId() : showing.text(item))
                .collect(Collectors.joining("; "));
        if (!items.isEmpty()) {
            WidgetIds.set(Indent.text(page, WORDS.text("kept", items)), showing.setting().id() + ".kept");
        }
        if (showing.filling().strays() > 0) {
            Indent.text(page, WORDS.text("strays", showing.filling().strays()));
        }
        return new Still(page);
    }
}

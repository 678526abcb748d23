package org.attune.forms.ui.internal.pane;

import java.util.List;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Line;
import org.attune.forms.ui.internal.column.Piece;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The way to one more repetition of a group, below its last one. */
record RepeatLine(Showing showing, Place last, int depth) implements Line {
    private static final Words WORDS = Words.of(RepeatLine.class);

    @Override
    public Object key() {
        return List.of("repeat", last.item().index(), last.parent().map(Place::number).orElse(-1));
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
        Composite page = Indent.page(parent, depth);
        Button more = WidgetIds.set(new Button(page, SWT.PUSH | SWT.WRAP),
                showing.setting().id() + "." + last.item().linkId() + ".more");
        more.setText(WORDS.text("repeat", showing.asked(last).question()).replace("&", "&&"));
        more.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        more.addListener(SWT.Selection, event -> showing.filling().repeat(last));
        return new Still(page);
    }
}

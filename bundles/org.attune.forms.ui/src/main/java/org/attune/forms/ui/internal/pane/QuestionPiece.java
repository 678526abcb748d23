package org.attune.forms.ui.internal.pane;

import java.util.stream.Collectors;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Piece;
import org.attune.forms.ui.internal.fields.Asked;
import org.attune.forms.ui.internal.fields.Field;
import org.attune.forms.ui.internal.fields.Fields;
import org.attune.words.Words;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A question with its label above, what helps to answer it, its field, and what is not in order yet below. */
final class QuestionPiece implements Piece {
    private static final Words WORDS = Words.of(QuestionPiece.class);

    private final Showing showing;
    private final Place place;
    private final Composite page;
    private final Field field;
    private final Hint told;

    QuestionPiece(Composite parent, Showing showing, Place place, int depth) {
        this.showing = showing;
        this.place = place;
        page = Indent.page(parent, depth);
        Asked asked = showing.asked(place);
        Indent.text(page, label(asked));
        showing.beside(place).stream().map(showing::text).filter(text -> !text.isEmpty())
                .forEach(text -> Indent.text(page, WORDS.text("help", text)));
        field = Fields.make(page, asked);
        told = new Hint(page, showing.setting().site(), asked.id() + ".told", Grids.wideFrom(160));
        page.addListener(SWT.Deactivate, event -> leave());
        refresh();
    }

    private String label(Asked asked) {
        String text = showing.text(place.item());
        String shown = text.isEmpty() ? asked.question() : text;
        boolean needed = place.item().required() && !showing.setting().readOnly();
        return needed ? WORDS.text("needed", shown) : shown;
    }

    private void leave() {
        showing.leave(place);
        tell();
    }

    private void tell() {
        String text = showing.problems(place).stream().map(problem -> ProblemWords.at(problem))
                .collect(Collectors.joining(" "));
        if (told.say(text.isEmpty() ? "" : "\u26a0 " + text)) {
            page.requestLayout();
        }
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void refresh() {
        field.refresh();
        tell();
    }
}

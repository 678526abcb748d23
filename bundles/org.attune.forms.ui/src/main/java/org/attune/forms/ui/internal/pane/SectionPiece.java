package org.attune.forms.ui.internal.pane;

import java.util.Optional;

import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Piece;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** A heading that folds its group; that of a repetition can also take it away. */
final class SectionPiece implements Piece {
    private static final Words WORDS = Words.of(SectionPiece.class);

    private final Showing showing;
    private final Place place;
    private final Composite page;
    private final Link heading;
    private final Optional<Button> remove;

    SectionPiece(Composite parent, Showing showing, Place place, int depth) {
        this.showing = showing;
        this.place = place;
        page = Indent.page(parent, depth);
        boolean removable = place.item().repeats() && !showing.setting().readOnly();
        Composite row = Grids.row(page, 2);
        heading = WidgetIds.set(new Link(row, SWT.NONE), showing.asked(place).id());
        heading.setLayoutData(Grids.wideFrom(160));
        heading.addListener(SWT.Selection, event -> showing.fold(place, !showing.isFolded(place)));
        heading.addListener(SWT.KeyDown, event -> foldByArrow(event.keyCode));
        remove = removable ? Optional.of(remove(row)) : Optional.empty();
        showing.beside(place).stream().map(showing::text).filter(text -> !text.isEmpty())
                .forEach(text -> Indent.text(page, WORDS.text("help", text)));
        refresh();
    }

    private void foldByArrow(int key) {
        if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
            showing.fold(place, key == SWT.ARROW_LEFT);
        }
    }

    private Button remove(Composite row) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), showing.asked(place).id() + ".remove");
        button.setText(WORDS.text("remove"));
        button.addListener(SWT.Selection, event -> showing.filling().remove(place));
        return button;
    }

    private String title() {
        String text = showing.asked(place).question();
        String shown = showing.text(place.item()).isEmpty() ? text : showing.text(place.item());
        return place.item().repeats() ? WORDS.text("repetition", shown, place.repetition() + 1) : shown;
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void focus() {
        heading.setFocus();
    }

    @Override
    public void refresh() {
        boolean folded = showing.isFolded(place);
        String plain = title().replace("<", "\u2039").replace(">", "\u203a").replace("&", "&&");
        String text = (folded ? "\u25b8  " : "\u25be  ") + "<a>" + plain + "</a>";
        if (!text.equals(heading.getText())) {
            heading.setText(text);
            SpokenName.give(heading, WORDS.text(folded ? "section.folded" : "section.open", title()));
            remove.ifPresent(button -> SpokenName.give(button, WORDS.text("remove.named", title())));
        }
        remove.ifPresent(button -> button.setEnabled(place.siblings().size() > 1));
    }
}

package org.attune.forms.ui.internal.fields;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One of many options: a few letters leave those that hold them, an arrow key goes down to them. */
final class FindField implements Field {
    private static final Words WORDS = Words.of(FindField.class);
    private static final int ROWS = 5;

    private final Asked asked;
    private final Text letters;
    private final org.eclipse.swt.widgets.List list;
    private final Label chosen;
    private final Optional<OwnWords> own;
    private List<Option> found = List.of();

    FindField(Composite parent, Asked asked) {
        this.asked = asked;
        chosen = WidgetIds.set(new Label(parent, SWT.WRAP), asked.id() + ".chosen");
        chosen.setLayoutData(Grids.wideFrom(160));
        letters = WidgetIds.set(new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL), asked.id());
        letters.setMessage(WORDS.text("find"));
        letters.setLayoutData(Grids.wideFrom(160));
        SpokenName.give(letters, asked.named(WORDS.text("find")));
        list = WidgetIds.set(new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL),
                asked.id() + ".list");
        list.setLayoutData(listPlace());
        SpokenName.give(list, asked.question());
        own = asked.takesOwnWords()
                ? Optional.of(new OwnWords(parent, asked, this::takeOwn))
                : Optional.empty();
        find();
        refresh();
        letters.addListener(SWT.Modify, event -> find());
        letters.addListener(SWT.KeyDown, this::goDown);
        list.addListener(SWT.Selection, event -> take());
    }

    private GridData listPlace() {
        GridData data = Grids.wideFrom(160);
        data.heightHint = ROWS * list.getItemHeight();
        return data;
    }

    private void find() {
        String wanted = asked.folded(letters.getText());
        found = asked.item().options().stream().filter(option -> asked.folded(asked.label(option)).contains(wanted))
                .toList();
        list.setItems(found.stream().map(asked::label).toArray(String[]::new));
        mark();
    }

    private void goDown(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
            event.doit = false;
            list.setFocus();
        }
    }

    private void take() {
        if (list.getSelectionIndex() >= 0) {
            answer(Optional.of(found.get(list.getSelectionIndex()).value()));
        }
    }

    private void takeOwn() {
        answer(own.flatMap(OwnWords::value));
    }

    private void answer(Optional<Value> value) {
        asked.filling().answer(asked.place().slots().getFirst(), value);
    }

    private Optional<Value> value() {
        return asked.place().values().stream().findFirst();
    }

    private void mark() {
        int index = value().map(one -> Asked.indexOf(found, one)).orElse(-1);
        if (index != list.getSelectionIndex()) {
            list.setSelection(index);
        }
    }

    @Override
    public void focus() {
        letters.setFocus();
    }

    @Override
    public void refresh() {
        mark();
        String told = value().map(asked::told).map(text -> WORDS.text("chosen", text)).orElse(WORDS.text("nothing"));
        chosen.setText(told.replace("&", "&&"));
        boolean ofOptions = value().filter(one -> Asked.indexOf(asked.item().options(), one) >= 0).isPresent();
        own.ifPresent(words -> words.show(ofOptions ? Optional.empty() : value()));
    }
}

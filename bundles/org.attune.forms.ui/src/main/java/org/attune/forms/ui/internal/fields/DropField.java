package org.attune.forms.ui.internal.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of some options, in a list that opens. The first line is no answer. */
final class DropField implements Field {
    private final Asked asked;
    private final List<Option> options;
    private final Combo combo;
    private final Optional<OwnWords> own;
    private final Guard guard = new Guard();

    DropField(Composite parent, Asked asked) {
        this.asked = asked;
        options = asked.item().options();
        combo = WidgetIds.set(new Combo(parent, SWT.READ_ONLY), asked.id());
        combo.setItems(Stream.concat(Stream.of(""), options.stream().map(asked::label)).toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        SpokenName.give(combo, asked.question());
        Wheel.passesOver(combo);
        own = asked.takesOwnWords()
                ? Optional.of(new OwnWords(parent, asked, () -> answer(ownWords())))
                : Optional.empty();
        refresh();
        combo.addListener(SWT.Selection, event -> guard.take(this::take));
    }

    private Optional<Value> ownWords() {
        return own.flatMap(OwnWords::value);
    }

    private void take() {
        int index = combo.getSelectionIndex() - 1;
        answer(index < 0 ? Optional.empty() : Optional.of(options.get(index).value()));
    }

    private void answer(Optional<Value> value) {
        asked.filling().answer(asked.place().slots().getFirst(), value);
    }

    @Override
    public void focus() {
        combo.setFocus();
    }

    @Override
    public void refresh() {
        Optional<Value> value = asked.place().values().stream().findFirst();
        int index = value.map(one -> Asked.indexOf(options, one)).orElse(-1);
        if (combo.getSelectionIndex() != index + 1) {
            guard.show(() -> combo.select(index + 1));
        }
        own.ifPresent(words -> words.show(index < 0 ? value : Optional.empty()));
    }
}

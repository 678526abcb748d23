package org.attune.forms.ui.internal.fields;

import java.util.Optional;

import org.attune.forms.Value;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** One box to tick: yes, or no answer. */
final class TickField implements Field {
    private static final Words WORDS = Words.of(TickField.class);

    private final Asked asked;
    private final Button box;

    TickField(Composite parent, Asked asked) {
        this.asked = asked;
        box = WidgetIds.set(new Button(parent, SWT.CHECK), asked.id());
        box.setText(WORDS.text("yes"));
        SpokenName.give(box, asked.question());
        box.addListener(SWT.Selection, event -> asked.filling().answer(asked.place().slots().getFirst(),
                box.getSelection() ? Optional.of(new Value.Bool(true)) : Optional.empty()));
        refresh();
    }

    @Override
    public void focus() {
        box.setFocus();
    }

    @Override
    public void refresh() {
        box.setSelection(asked.place().values().contains(new Value.Bool(true)));
    }
}

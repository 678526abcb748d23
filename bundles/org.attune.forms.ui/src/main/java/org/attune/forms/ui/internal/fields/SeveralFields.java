package org.attune.forms.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.attune.forms.filling.Slot;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A question that takes several answers: a field for each, and a way to add one. */
final class SeveralFields implements Field {
    private static final Words WORDS = Words.of(SeveralFields.class);

    private final Asked asked;
    private final One one;
    private final Composite page;
    private final List<Field> fields = new ArrayList<>();
    private List<Slot> shown = List.of();

    /** Makes the field of one answer. */
    interface One {
        Field make(Composite parent, Asked asked, Slot slot);
    }

    SeveralFields(Composite parent, Asked asked, One one) {
        this.asked = asked;
        this.one = one;
        page = Grids.row(parent, 1);
        build();
    }

    private void build() {
        List.of(page.getChildren()).forEach(Control::dispose);
        fields.clear();
        shown = asked.place().slots();
        shown.forEach(this::row);
        Button add = button(page, "add", asked.id() + ".add", asked.question());
        add.setEnabled(asked.item().maxOccurs().isEmpty() || shown.size() < asked.item().maxOccurs().getAsInt());
        add.addListener(SWT.Selection, event -> {
            asked.filling().addSlot(asked.place());
            fields.getLast().focus();
        });
    }

    private void row(Slot slot) {
        Composite row = Grids.row(page, 2);
        Composite cell = Grids.row(row, 1);
        fields.add(one.make(cell, asked, slot));
        Button remove = button(row, "remove", asked.id() + ".remove." + shown.indexOf(slot), asked.question());
        remove.setEnabled(shown.size() > 1);
        remove.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        remove.addListener(SWT.Selection, event -> {
            int place = shown.indexOf(slot);
            asked.filling().remove(slot);
            fields.get(Math.min(place, fields.size() - 1)).focus();
        });
    }

    private static Button button(Composite parent, String key, String id, String question) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), id);
        button.setText(WORDS.text(key));
        return SpokenName.give(button, WORDS.text("named", WORDS.text(key), question));
    }

    @Override
    public void focus() {
        fields.getFirst().focus();
    }

    @Override
    public void refresh() {
        if (!shown.equals(asked.place().slots())) {
            build();
            page.requestLayout();
        } else {
            fields.forEach(Field::refresh);
        }
    }
}

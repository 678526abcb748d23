package org.attune.forms.ui.internal.fields;

import java.util.Optional;

import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.filling.Slot;
import org.attune.privacy.ui.NoteField;
import org.eclipse.swt.widgets.Composite;

/** Free text, which points out what may tell who somebody is. */
final class WordsField implements Field {
    private final Slot slot;
    private final NoteField note;
    private final Guard guard = new Guard();

    WordsField(Composite parent, Asked asked, Slot slot) {
        this.slot = slot;
        note = asked.item().type() == ItemType.TEXT
                ? asked.setting().notes().field(parent, asked.id(), asked.question())
                : asked.setting().notes().low(parent, asked.id(), asked.question());
        refresh();
        note.onChange(() -> guard.take(() -> asked.filling().answer(slot, typed())));
    }

    private Optional<Value> typed() {
        return Optional.of(note.text()).filter(text -> !text.isBlank()).map(Value.Text::of);
    }

    @Override
    public void focus() {
        note.focus();
    }

    @Override
    public void refresh() {
        String now = slot.value().map(Value::text).orElse("");
        if (!now.equals(typed().map(Value::text).orElse(""))) {
            guard.show(() -> note.fill(now));
        }
    }
}

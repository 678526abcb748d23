package org.attune.forms.ui.internal.fields;

import java.util.Optional;

import org.attune.forms.Value;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line in which words of one's own are written where the options do not fit. */
final class OwnWords {
    private static final Words WORDS = Words.of(OwnWords.class);

    private final NoteField note;
    private final Guard guard = new Guard();

    OwnWords(Composite parent, Asked asked, Runnable changed) {
        Composite row = Grids.row(parent, 2);
        Label label = new Label(row, SWT.NONE);
        label.setText(WORDS.text("other"));
        label.setLayoutData(Grids.labelAtTop());
        note = asked.setting().notes().low(row, asked.id() + ".other", asked.named(WORDS.text("other")));
        note.onChange(() -> guard.take(changed));
    }

    /** What stands there. */
    Optional<Value> value() {
        return Optional.of(note.text()).filter(text -> !text.isBlank()).map(Value.Text::of);
    }

    /** Shows other words, or none. */
    void show(Optional<Value> value) {
        if (!value.equals(value())) {
            guard.show(() -> note.fill(value.map(Value::text).orElse("")));
        }
    }
}

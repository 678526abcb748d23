package org.attune.debrief.ui.internal.writing;

import org.attune.privacy.ui.NoteField;
import org.eclipse.swt.widgets.Composite;

/** A field for free text, with what can be said about it below. Tab leaves it. On the user interface's thread. */
public final class WrittenField {
    private final Composite holder;
    private final NoteField field;
    private final KinderLine line;

    WrittenField(Composite holder, NoteField field, KinderLine line) {
        this.holder = holder;
        this.field = field;
        this.line = line;
    }

    /** The field with what stands below it, for layout. */
    public Composite control() {
        return holder;
    }

    /** Exactly what was typed. */
    public String text() {
        return field.text();
    }

    /** Begins another text. */
    public void fill(String words) {
        field.fill(words);
    }

    /** Calls somebody after each change. */
    public void onChange(Runnable then) {
        field.onChange(then);
    }

    /** Calls somebody when the field, with what stands below it, needs more or less room. */
    public void onRoom(Runnable then) {
        line.onRoom(then);
        field.onResize(then);
    }

    /** Puts the cursor here. */
    public void focus() {
        field.focus();
    }
}

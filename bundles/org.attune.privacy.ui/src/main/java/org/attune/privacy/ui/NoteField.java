package org.attune.privacy.ui;

import java.util.concurrent.CompletionStage;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A field for free text of many lines, which points out what may tell who somebody is. Tab leaves it. */
public final class NoteField {
    private final ScannedText text;

    NoteField(ScannedText text) {
        this.text = text;
    }

    /** The control, for layout and for the place of announcements. */
    public Control control() {
        return text;
    }

    /** Exactly what was typed. */
    public String text() {
        return text.getText();
    }

    /** Begins another text. */
    public void fill(String value) {
        text.setText(value);
    }

    /** Calls somebody after each change. */
    public void onChange(Runnable then) {
        text.addModifyListener(event -> then.run());
    }

    /** Calls somebody when the field takes more or less room. */
    public void onResize(Runnable then) {
        text.addListener(SWT.Resize, event -> then.run());
    }

    /** Where the cursor is: so many characters stand before it. */
    public int caret() {
        return text.caret();
    }

    /**
     * Puts other words in the place of some, as one step that can be undone; the cursor goes behind them.
     *
     * @param start the first character, from 0
     * @param end the one after the last, not beyond the text
     */
    public void replace(int start, int end, String words) {
        text.replace(start, end, words);
    }

    /** Calls somebody at each press of a key with Control, such as {@code ' '}; it then types nothing. */
    public void onControl(char key, Runnable then) {
        text.onControl(key, then);
    }

    /** Puts the cursor here. */
    public void focus() {
        text.setFocus();
    }

    /** Scans at once; completes on the user interface's thread when what it points out is there to be seen. */
    public CompletionStage<Void> scanned() {
        return text.scanNow();
    }
}

package org.attune.testing.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Presses keys as the window system would report them, in the window that has the focus. */
public final class Keyboard {
    private static final List<Integer> DOWN = List.of(SWT.KeyDown, SWT.Traverse);
    private static final List<Integer> UP = List.of(SWT.KeyUp);

    private final UiThread ui;
    private final Windows windows;

    /** The keyboard of a display. */
    public Keyboard(UiThread ui, Windows windows) {
        this.ui = ui;
        this.windows = windows;
    }

    /** Presses one stroke; comes back when it was worked off. */
    public void press(Keys keys) {
        windows.giveFocus();
        keys.events().forEach(this::post);
    }

    /** Types a text, letter by letter; what no plain keyboard has is inserted at the cursor, as by an input method. */
    public void type(String text) {
        windows.giveFocus();
        text.codePoints().forEach(this::typeOne);
    }

    private void typeOne(int letter) {
        boolean onKeyboard = letter >= ' ' && letter < 0x7f || letter == '\t' || letter == '\n';
        if (onKeyboard) {
            Keys.of((char) letter).events().forEach(this::post);
        } else {
            insert(Character.toString(letter));
        }
    }

    private void post(Event event) {
        boolean posted = new Posting(ui, event.type == SWT.KeyDown ? DOWN : UP, Keyboard::takeButtonsOut).post(event);
        if (!posted && event.type == SWT.KeyDown) {
            throw new AssertionError("A key was pressed, but no window has the focus");
        }
    }

    /** On GTK a posted key claims that a mouse button is held, which a pressed one does not. */
    private static void takeButtonsOut(Event event) {
        event.stateMask &= ~SWT.BUTTON_MASK;
    }

    private void insert(String letter) {
        ui.call(() -> {
            insert(ui.display().getFocusControl(), letter);
            return null;
        });
    }

    private static void insert(Control focus, String letter) {
        switch (focus) {
            case Text text -> text.insert(letter);
            case StyledText text -> insert(text, letter);
            case Combo combo -> insert(combo, letter);
            case CCombo combo -> combo.setText(combo.getText() + letter);
            case null -> throw new AssertionError("Nothing that takes text has the focus");
            default -> throw new AssertionError("The focus is on something that takes no text: " + focus);
        }
    }

    private static void insert(StyledText text, String letter) {
        text.insert(letter);
        text.setCaretOffset(text.getCaretOffset() + letter.length());
    }

    private static void insert(Combo combo, String letter) {
        Point chosen = combo.getSelection();
        String old = combo.getText();
        combo.setText(old.substring(0, chosen.x) + letter + old.substring(chosen.y));
        int after = chosen.x + letter.length();
        combo.setSelection(new Point(after, after));
    }
}

package org.attune.workbench.internal.commands;

import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field that takes a key in place of letters. Tab, Enter and Escape without others keep their work. */
final class KeyField {
    private static final Words WORDS = Words.of(KeyField.class);
    private static final int FIRST_FUNCTION_KEY = SWT.F1;
    private static final int LAST_FUNCTION_KEY = SWT.F20;

    private final Text text;
    private final Consumer<String> pressed;

    KeyField(Composite parent, Consumer<String> pressed) {
        this.pressed = pressed;
        text = WidgetIds.set(new Text(parent, SWT.BORDER | SWT.READ_ONLY), "keys.press");
        SpokenName.give(text, WORDS.text("keys.press"));
        text.addListener(SWT.KeyDown, this::take);
    }

    Text control() {
        return text;
    }

    void show(String key) {
        text.setText(KeyText.of(key));
    }

    private void take(Event event) {
        if (isKey(event)) {
            event.doit = false;
            KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(
                    SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
            pressed.accept(stroke.toString());
        }
    }

    /** A bare letter is never a command: it takes Ctrl or Alt, or a function key. */
    private static boolean isKey(Event event) {
        boolean modifierAlone = (event.keyCode & SWT.MODIFIER_MASK) != 0 || event.keyCode == 0;
        boolean function = event.keyCode >= FIRST_FUNCTION_KEY && event.keyCode <= LAST_FUNCTION_KEY;
        boolean modified = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0;
        return !modifierAlone && event.keyCode != SWT.TAB && (modified || function);
    }
}

package org.attune.forms.ui.internal.designer;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The input fields of the designer: a label above, the field below, told at every change. */
final class Inputs {
    private static final Words WORDS = Words.of(Inputs.class);

    /** A field of fewer lines has no room for the thumb of a bar. */
    private static final int FEW = 4;

    private Inputs() {
    }

    /** A label for the field that comes next. */
    static void label(Composite parent, String key, Object... arguments) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(WORDS.text(key, arguments));
        label.setLayoutData(Grids.wideFrom(120));
    }

    /**
     * A text field.
     *
     * @param lines 1 for one line
     */
    static Text text(Composite parent, String id, String name, int lines, String text, Consumer<String> then) {
        int style = lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | (lines > FEW ? SWT.V_SCROLL : SWT.NONE);
        Text field = WidgetIds.set(new Text(parent, style | SWT.BORDER), "form." + id);
        GridData data = Grids.wideFrom(120);
        if (lines > 1) {
            data.heightHint = lines * field.getLineHeight();
            Focus.tabLeaves(field);
        }
        field.setLayoutData(data);
        field.setText(text);
        field.addListener(SWT.Modify, event -> then.accept(field.getText()));
        return SpokenName.give(field, name);
    }

    /**
     * A text field that says below itself when what was typed cannot be taken.
     *
     * @param takes whether it can
     */
    static Text checked(Composite parent, String key, int lines, String text, Predicate<String> takes) {
        Label[] told = new Label[1];
        Text field = text(parent, key, WORDS.text(key), lines, text, typed -> tell(told[0], takes.test(typed)));
        told[0] = WidgetIds.set(new Label(parent, SWT.WRAP), "form." + key + ".told");
        told[0].setText(WORDS.text("not.taken"));
        told[0].setLayoutData(Grids.wideFrom(120));
        Grids.show(told[0], false);
        return field;
    }

    private static void tell(Label label, boolean taken) {
        if (label.getVisible() == taken) {
            Grids.show(label, !taken);
            label.requestLayout();
        }
    }

    /** A text field under its label. */
    static Text labelled(Composite parent, String key, int lines, String text, Consumer<String> then) {
        label(parent, key);
        return text(parent, key, WORDS.text(key), lines, text, then);
    }

    /** A box to tick. */
    static Button tick(Composite parent, String key, boolean now, Consumer<Boolean> then) {
        return tick(parent, key, WORDS.text(key), now, then);
    }

    /** A box to tick, with words that are somebody's own. */
    static Button tick(Composite parent, String id, String words, boolean now, Consumer<Boolean> then) {
        Button box = WidgetIds.set(new Button(parent, SWT.CHECK), "form." + id);
        box.setText(words.replace("&", "&&"));
        box.setSelection(now);
        box.addListener(SWT.Selection, event -> then.accept(box.getSelection()));
        return box;
    }

    /** A choice from a list. */
    static Combo choice(Composite parent, String id, String name, List<String> labels, int chosen,
            Consumer<Integer> then) {
        Combo combo = WidgetIds.set(new Combo(parent, SWT.READ_ONLY), "form." + id);
        combo.setItems(labels.toArray(String[]::new));
        combo.select(chosen);
        combo.setLayoutData(Grids.wide());
        combo.addListener(SWT.Selection, event -> then.accept(combo.getSelectionIndex()));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return SpokenName.give(combo, name);
    }
}

package org.attune.debrief.ui.internal.parts;

import java.util.List;

import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Makes the controls of one screen, each with its text, its id and its name: text {@code key} of the screen's words, id
 * {@code debrief.} and the key. On the user interface's thread.
 */
public final class Controls {
    private static final int LEAST_WIDTH = 20 * Grids.STEP;
    private static final int WIDEST_LABEL = 22 * Grids.STEP;

    private final Words words;

    /**
     * @param words the words of the screen
     */
    public Controls(Words words) {
        this.words = words;
    }

    /** A button, in a row or a grid. */
    public Button button(Composite parent, String key, Runnable does) {
        Button button = made(parent, key, SWT.PUSH | SWT.WRAP);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /**
     * A box to tick, or, with another style, a button that stays pressed or one of several. What is ticked or chosen is a
     * sentence as wide as there is room.
     */
    public Button box(Composite parent, String key, int style, Runnable changed) {
        boolean sentence = (style & (SWT.CHECK | SWT.RADIO)) != 0;
        Button box = made(parent, key, sentence ? style | SWT.WRAP : style);
        if (sentence) {
            box.setLayoutData(wrapped(1));
        }
        box.addListener(SWT.Selection, event -> changed.run());
        return box;
    }

    /** A field of one line, with its label before it. */
    public Text field(Composite parent, String key, Runnable changed) {
        label(parent, key);
        Text text = Named.as(words.text(key), WidgetIds.set(new Text(parent, SWT.BORDER), "debrief." + key));
        text.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    /** A choice of words, with its label before it. */
    public WordCombo choice(Composite parent, String key, List<Term> terms, int style) {
        label(parent, key);
        return new WordCombo(parent, "debrief." + key, words.text(key), terms, style);
    }

    /** A few words before a field; many stand in several lines, so that the field keeps its room. */
    public Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.text(key));
        label.setLayoutData(Grids.upTo(WIDEST_LABEL, label));
        return label;
    }

    /** A sentence, as wide as there is room, over all columns. */
    public Label sentence(Composite parent, String key, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.text(key));
        label.setLayoutData(wrapped(columns));
        return label;
    }

    /** The head of a part, over all columns. */
    public Label head(Composite parent, String key, int columns) {
        return Type.head(sentence(parent, key, columns));
    }

    /** As wide as there is room, without asking for any. */
    public static GridData wrapped(int columns) {
        GridData data = Grids.wide(columns);
        data.widthHint = LEAST_WIDTH;
        return data;
    }

    private Button made(Composite parent, String key, int style) {
        Button button = WidgetIds.set(new Button(parent, style), "debrief." + key);
        button.setText(words.text(key));
        return button;
    }
}

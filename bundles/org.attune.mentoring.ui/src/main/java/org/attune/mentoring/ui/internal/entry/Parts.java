package org.attune.mentoring.ui.internal.entry;

import java.util.List;

import org.attune.frameworks.Term;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.words.Words;
import org.attune.workbench.EditorSite;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What sections are made with: fields that tell of each change, and of the room that they take. */
final class Parts {
    private static final Words WORDS = Words.of(Parts.class);
    private static final int READABLE = 70 * Grids.STEP;

    private final EditorSite site;
    private final NoteFields notes;
    private final EntryServices services;
    private final Runnable changed;
    private final Runnable resized;
    private final Pairs pairs = new Pairs();
    private boolean quiet;

    Parts(EditorSite site, NoteFields notes, EntryServices services, Runnable changed, Runnable resized) {
        this.site = site;
        this.notes = notes;
        this.services = services;
        this.changed = changed;
        this.resized = resized;
    }

    EditorSite site() {
        return site;
    }

    NoteFields notes() {
        return notes;
    }

    EntryDesk desk() {
        return services.desk();
    }

    Surroundings surroundings() {
        return services.surroundings();
    }

    /** A field was changed by a person; nothing is told while fields are filled. */
    void changed() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Something takes more or less room. */
    void resized() {
        resized.run();
    }

    /** Fills fields. */
    void quietly(Runnable filling) {
        boolean before = quiet;
        quiet = true;
        filling.run();
        quiet = before;
    }

    /** A grid of choices, two to a row where there is room. */
    Composite pairs(Composite parent) {
        return pairs.grid(parent);
    }

    /** Fits the grids into the width of the page. */
    void fit(int width) {
        pairs.fit(width);
    }

    /** A free text that the heading names. */
    NoteField note(Composite parent, String key) {
        return listened(notes.field(parent, "entry." + key, WORDS.text(key)));
    }

    /** A free text under a label of its own. */
    NoteField labelled(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(WORDS.text(key));
        return note(parent, key);
    }

    /** A short text under a label of its own. */
    NoteField low(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(WORDS.text(key));
        return listened(notes.low(parent, "entry." + key, WORDS.text(key)));
    }

    /** A choice of one word of a vocabulary; the parent has two columns. */
    WordChoice choice(Composite parent, String key, String vocabulary) {
        return choice(parent, key, desk().vocabularies().vocabulary(vocabulary).terms());
    }

    /** A choice of one word; the parent has two columns. */
    WordChoice choice(Composite parent, String key, List<Term> terms) {
        WordChoice choice = new WordChoice(parent, key, terms);
        choice.onChange(this::changed);
        return choice;
    }

    /** Words of a vocabulary to tick, under a label. */
    WordTicks ticks(Composite parent, String key, String vocabulary) {
        return new WordTicks(parent, key, desk().vocabularies().vocabulary(vocabulary).terms(), this::changed);
    }

    /** A sentence that is always there. */
    Label sentence(Composite parent, String key) {
        Label label = WidgetIds.set(new Label(parent, SWT.WRAP), "entry." + key);
        label.setText(WORDS.text(key));
        label.setLayoutData(Grids.wideFrom(READABLE / 2));
        return label;
    }

    /** A button at the left. */
    Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "entry." + key);
        button.setText(WORDS.text(key));
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** A button of a row that may be there several times: it has no letter of its own. */
    Button rowButton(Composite parent, String key, Runnable does) {
        return WidgetIds.set(button(parent, key, does), "entry.row." + key);
    }

    private NoteField listened(NoteField field) {
        field.onChange(this::changed);
        field.onResize(this::resized);
        return field;
    }
}

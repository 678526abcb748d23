package org.attune.mentoring.ui.internal.entry;

import java.util.function.Consumer;

import org.attune.records.Audience;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The foot of the editor: who can open the entry, beside what saves it. */
final class EntryFoot {
    private static final Words WORDS = Words.of(EntryFoot.class);

    private final Button beside;
    private final Label audience;
    private final Button discard;
    private final Button save;

    EntryFoot(Composite parent, Consumer<Boolean> besides, Runnable saves, Runnable discards) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Grids.view(4));
        row.setLayoutData(Grids.wide());
        beside = WidgetIds.set(new Button(row, SWT.CHECK), "entry.beside");
        beside.setText(WORDS.text("beside"));
        beside.addListener(SWT.Selection, event -> besides.accept(beside.getSelection()));
        audience = WidgetIds.set(new Label(row, SWT.NONE), "entry.audience");
        audience.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        discard = button(row, "discard", discards);
        save = button(row, "save", saves);
        unsaved(false);
    }

    void audience(Audience of) {
        audience.setText(WORDS.text(of.recipients().isEmpty() ? "audience.me" : "audience.shared"));
        audience.getParent().layout();
    }

    void beside(boolean shown) {
        beside.setSelection(shown);
    }

    void unsaved(boolean now) {
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH), "entry." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}

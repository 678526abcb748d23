package org.attune.mentoring.ui.internal.entry;

import java.util.function.Consumer;

import org.attune.records.Audience;
import org.attune.records.Recipient;
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
    private final Button share;
    private final Button discard;
    private final Button save;

    EntryFoot(Composite parent, Consumer<Boolean> besides, Runnable shares, Runnable saves, Runnable discards) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Grids.view(3));
        row.setLayoutData(Grids.wide());
        beside = WidgetIds.set(new Button(row, SWT.CHECK), "entry.beside");
        beside.setText(WORDS.text("beside"));
        beside.addListener(SWT.Selection, event -> besides.accept(beside.getSelection()));
        audience = WidgetIds.set(new Label(row, SWT.WRAP | SWT.TRAIL), "entry.audience");
        GridData place = Grids.wideFrom(10 * Grids.STEP);
        place.minimumWidth = place.widthHint;
        audience.setLayoutData(place);
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(Grids.buttons());
        buttons.setLayoutData(Grids.right());
        share = button(buttons, "share", shares);
        discard = button(buttons, "discard", discards);
        save = button(buttons, "save", saves);
        unsaved(false);
    }

    void audience(Audience of) {
        audience.setText(WORDS.text(of.recipients().isEmpty() ? "audience.me" : sharedWith(of)));
        audience.requestLayout();
    }

    private static String sharedWith(Audience of) {
        return of.equals(Audience.of(Recipient.LEARNER)) ? "audience.learner" : "audience.shared";
    }

    /** Whether there is a learner with whom it can be shared. */
    void shareable(boolean now) {
        share.setEnabled(now);
    }

    void beside(boolean shown) {
        beside.setSelection(shown);
    }

    void unsaved(boolean now) {
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "entry." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}

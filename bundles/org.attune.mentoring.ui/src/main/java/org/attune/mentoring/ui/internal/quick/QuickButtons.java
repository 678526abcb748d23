package org.attune.mentoring.ui.internal.quick;

import java.util.ArrayList;
import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The foot of quick entry: when the draft was kept, and what can be done. */
final class QuickButtons {
    private static final Words WORDS = Words.of(QuickButtons.class);
    private static final int LEAST_WIDTH = 88;

    private final Composite row;
    private final Label kept;
    private final Composite buttons;
    private final List<Button> all = new ArrayList<>();

    QuickButtons(Composite parent) {
        row = Grids.row(parent, 2);
        kept = WidgetIds.set(new Label(row, SWT.NONE), "quick.kept");
        kept.setLayoutData(Grids.wide());
        buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(Grids.columns(4));
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    /** Adds a button behind the others. */
    void add(String key, Runnable does) {
        Button button = WidgetIds.set(new Button(buttons, SWT.PUSH | SWT.WRAP), "quick." + key);
        button.setText(WORDS.text(key));
        button.setLayoutData(place(button));
        button.addListener(SWT.Selection, event -> does.run());
        all.add(button);
    }

    private static GridData place(Button button) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = Math.max(LEAST_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        return data;
    }

    void kept(String text) {
        kept.setText(text);
        row.layout();
    }

    void enable(boolean enabled) {
        all.forEach(button -> button.setEnabled(enabled));
    }
}

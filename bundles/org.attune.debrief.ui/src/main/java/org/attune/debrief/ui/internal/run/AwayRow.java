package org.attune.debrief.ui.internal.run;

import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks whether the group talked on while the program was away. Takes no room otherwise. On the user interface's thread. */
final class AwayRow {
    private static final Words WORDS = Words.of(AwayRow.class);

    private final Composite row;
    private final Label question;

    AwayRow(Composite parent, Stage stage) {
        row = WidgetIds.set(Grids.row(parent, 3), "debrief.away");
        question = new Label(row, SWT.WRAP);
        question.setLayoutData(Controls.wrapped(1));
        Controls make = new Controls(WORDS);
        make.button(row, "away.count", () -> stage.step(running -> running.away(true)));
        make.button(row, "away.forget", () -> stage.step(running -> running.away(false)));
        Grids.show(row, false);
    }

    void show(Running running) {
        long minutes = running.timing().away().toMinutes();
        question.setText(WORDS.text("away", Math.max(1, minutes)));
        Grids.show(row, !running.timing().away().isZero());
    }
}

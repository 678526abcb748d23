package org.attune.workbench.internal.tabs;

import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.KeyboardBack;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks where a tab shall go: what the mouse does by dragging, by keyboard. */
public final class MoveDialog {
    private static final Words WORDS = Words.of(MoveDialog.class);
    private static final int ROWS = 12;
    private static final int WIDTH = 360;

    private final Shell dialog;
    private final org.eclipse.swt.widgets.List list;
    private final List<MoveTo> places;

    private MoveDialog(Shell parent, String what, List<MoveTo> places) {
        this.places = places;
        dialog = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), "dialog.move");
        dialog.setText(WORDS.text("move.title", what));
        dialog.setLayout(Grids.view(1));
        new Label(dialog, SWT.NONE).setText(WORDS.text("move.where", what));
        list = WidgetIds.set(new org.eclipse.swt.widgets.List(dialog, SWT.BORDER | SWT.V_SCROLL), "move.places");
        places.forEach(place -> list.add(place.words()));
        list.select(0);
        list.addListener(SWT.DefaultSelection, event -> move());
        GridData room = Grids.whole();
        room.heightHint = list.getItemHeight() * Math.min(ROWS, Math.max(2, places.size()));
        room.widthHint = Letters.grown(WIDTH);
        list.setLayoutData(room);
        buttons();
    }

    /**
     * Opens it; comes back at once.
     *
     * @param what the tab that goes
     */
    public static void open(Shell parent, String what, List<MoveTo> places) {
        MoveDialog made = new MoveDialog(parent, what, places);
        made.dialog.pack();
        KeyboardBack.from(made.dialog);
        InView.center(made.dialog);
        made.dialog.open();
        made.list.setFocus();
    }

    private void buttons() {
        Composite row = Spacing.box(dialog, Grids.columns(2));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Button move = button(row, "move.move", this::move);
        button(row, "move.cancel", dialog::dispose);
        dialog.setDefaultButton(move);
    }

    private static Button button(Composite row, String key, Runnable act) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private void move() {
        int chosen = list.getSelectionIndex();
        dialog.dispose();
        if (chosen >= 0) {
            places.get(chosen).act().run();
        }
    }
}

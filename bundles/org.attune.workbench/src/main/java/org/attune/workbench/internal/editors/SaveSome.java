package org.attune.workbench.internal.editors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.KeyboardBack;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which of several unsaved editors shall be saved: a list with ticks, all ticked. */
final class SaveSome {
    private static final Words WORDS = Words.of(SaveSome.class);
    private static final int WIDTH = 400;
    private static final int ROWS = 8;

    private final Shell dialog;
    private final Table list;
    private final List<EditorTab> unsaved;
    private Optional<List<EditorTab>> answer = Optional.empty();

    SaveSome(Shell parent, List<EditorTab> unsaved) {
        this.unsaved = unsaved;
        dialog = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), "dialog.save");
        dialog.setText(WORDS.text("ask.title"));
        dialog.setLayout(Grids.view(1));
        Label words = new Label(dialog, SWT.WRAP);
        words.setText(WORDS.text("ask.many", unsaved.size()));
        words.setLayoutData(Spacing.wrapped(WIDTH));
        new Label(dialog, SWT.NONE).setText(WORDS.text("ask.which"));
        list = WidgetIds.set(new Table(dialog, SWT.CHECK | SWT.BORDER), "save.list");
        SpokenName.give(list, WORDS.text("ask.which"));
        GridData room = Grids.whole();
        room.heightHint = list.getItemHeight() * Math.min(ROWS, unsaved.size());
        list.setLayoutData(room);
        unsaved.forEach(this::row);
        list.select(0);
        buttons();
        dialog.pack();
        KeyboardBack.from(dialog);
        InView.center(dialog);
    }

    /** Asks, and waits for the answer: those to save, possibly none; empty when the person would rather stay. */
    Optional<List<EditorTab>> answer() {
        Display display = dialog.getDisplay();
        dialog.open();
        list.setFocus();
        while (!dialog.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return answer;
    }

    private void row(EditorTab tab) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(tab.title());
        item.setChecked(true);
    }

    private void buttons() {
        Composite row = Spacing.box(dialog, Grids.columns(3));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Button save = button(row, "save", "ask.save-ticked", () -> end(Optional.of(ticked())));
        button(row, "leave", "ask.leave", () -> end(Optional.of(List.of())));
        button(row, "cancel", "ask.cancel", () -> end(Optional.empty()));
        dialog.setDefaultButton(save);
    }

    private static Button button(Composite row, String id, String key, Runnable act) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "ask." + id);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private List<EditorTab> ticked() {
        return Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(list::indexOf).map(unsaved::get)
                .toList();
    }

    private void end(Optional<List<EditorTab>> with) {
        answer = with;
        dialog.dispose();
    }
}

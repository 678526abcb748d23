package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Map;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.EditorInfo;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Named;
import org.attune.workbench.internal.parts.Spacing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What a person may begin: one line for each editor there is. */
final class NewDialog {
    private static final Words WORDS = Words.of(NewDialog.class);

    private final MainWindow window;
    private final Shell dialog;
    private final Table table;

    NewDialog(MainWindow window) {
        this.window = window;
        dialog = WidgetIds.set(new Shell(window.shell(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL),
                "dialog.new");
        dialog.setText(WORDS.text("new.title"));
        dialog.setLayout(Spacing.padded(1));
        new Label(dialog, SWT.NONE).setText(WORDS.text("new.what"));
        table = WidgetIds.set(new Table(dialog, SWT.SINGLE | SWT.BORDER), "new.types");
        GridData room = Spacing.both();
        room.heightHint = 20 * Spacing.STEP;
        room.widthHint = 45 * Spacing.STEP;
        table.setLayoutData(room);
        table.getAccessible().addAccessibleListener(Named.as(WORDS.text("new.what")));
        fill(window.around().catalogue().offered().editors());
        Composite row = Buttons.row(dialog, 2);
        Buttons.push(row, "new.cancel", WORDS.text("new.cancel"), dialog::dispose);
        dialog.setDefaultButton(Buttons.push(row, "new.begin", WORDS.text("new.begin"), this::begin));
        table.addListener(SWT.DefaultSelection, event -> begin());
    }

    Shell open() {
        dialog.pack();
        Dialogs.center(dialog);
        dialog.open();
        return dialog;
    }

    private void fill(List<EditorInfo> editors) {
        for (EditorInfo info : editors) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(info.label());
            item.setData(info);
            window.icons().image(info.offer().resource(info.icon())).ifPresent(item::setImage);
        }
        table.select(0);
    }

    private void begin() {
        if (table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof EditorInfo info) {
            dialog.dispose();
            window.openNew(info.type(), Map.of());
        }
    }
}

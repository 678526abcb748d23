package org.attune.workbench.parts;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The row of a table that a person chose. Some platforms select the first row as soon as the table has the keyboard;
 * that is nobody's choice, and is taken back before anybody is told. On the user interface's thread.
 */
public final class ChosenRow {
    private final Table table;
    private boolean byItself;

    /** Of a table for one row, which nobody listens to yet. */
    public ChosenRow(Table table) {
        this.table = table;
        table.addListener(SWT.FocusIn, event -> arrived());
        table.addListener(SWT.KeyDown, event -> byItself = false);
        table.addListener(SWT.MouseDown, event -> byItself = false);
    }

    /** Calls somebody with each row that is chosen. */
    public void onChosen(Consumer<TableItem> then) {
        table.addListener(SWT.Selection, event -> {
            if (byItself) {
                table.deselectAll();
            }
            item().ifPresent(then);
        });
    }

    /** The row; empty when none is chosen. */
    public Optional<TableItem> item() {
        return byItself || table.getSelectionCount() == 0 ? Optional.empty() : Optional.of(table.getSelection()[0]);
    }

    /** What the platform selects on arrival it selects before the next task of the event loop runs. */
    private void arrived() {
        byItself = table.getSelectionCount() == 0;
        table.getDisplay().asyncExec(() -> {
            if (byItself && !table.isDisposed()) {
                table.deselectAll();
            }
            byItself = false;
        });
    }
}

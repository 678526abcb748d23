package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.debrief.ui.internal.capture.Item;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * What was written down so far; Enter changes a line, Delete takes it out. Takes no room while there is none. On the
 * user interface's thread.
 */
final class GatheredList {
    private static final Words WORDS = Words.of(GatheredList.class);
    private static final int ROWS = 5;

    private final Table table;
    private final Columns columns;
    private final ChosenRow row;
    private List<Item> shown = List.of();

    GatheredList(Composite parent, Consumer<Item> change, Consumer<Item> drop) {
        table = Named.as(WORDS.text("gathered"), WidgetIds.set(
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "debrief.gathered"));
        GridData data = Grids.table();
        data.grabExcessVerticalSpace = false;
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        columns = new Columns(table, 1);
        columns.add("", 96);
        columns.add("", 160);
        row = new ChosenRow(table);
        row.onChosen(item -> {});
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(change));
        table.addListener(SWT.KeyDown, event -> pressed(event, drop));
        Grids.show(table, false);
    }

    void show(List<Item> items) {
        if (items.equals(shown)) {
            return;
        }
        shown = items;
        table.removeAll();
        items.forEach(this::add);
        Grids.show(table, !items.isEmpty());
        columns.fit();
        if (!items.isEmpty()) {
            table.showItem(table.getItem(items.size() - 1));
        }
    }

    private void add(Item item) {
        TableItem line = new TableItem(table, SWT.NONE);
        String text = item.answers().text().replaceAll("\\s+", " ");
        line.setText(new String[]{item.kind().name(), text});
        line.setData(item);
    }

    private void pressed(Event event, Consumer<Item> drop) {
        if (event.keyCode == SWT.DEL) {
            chosen().ifPresent(drop);
        }
    }

    private Optional<Item> chosen() {
        return row.item().map(item -> (Item) item.getData());
    }
}

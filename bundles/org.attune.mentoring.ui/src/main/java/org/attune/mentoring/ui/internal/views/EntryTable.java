package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.attune.workbench.days.DayText;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table that asks for the lines that come into sight, a page at a time, and for no others. */
final class EntryTable {
    private static final Words WORDS = Words.of(EntryTable.class);

    private final Table table;
    private final ChosenRow row;
    private final Columns columns;
    private final Map<Integer, List<EntryRow>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final IntConsumer wanted;

    /**
     * @param wanted told the number of each page that comes into sight and is not there
     */
    EntryTable(Composite parent, IntConsumer wanted, Consumer<EntryRow.Column> sorted) {
        this.wanted = wanted;
        table = Named.as(WORDS.text("entries"), WidgetIds.set(
                new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION), "entries.table"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        row = new ChosenRow(table);
        columns = new Columns(table, EntryRow.Column.WORDS.ordinal());
        column("entries.day", 90, EntryRow.Column.DAY, sorted);
        column("entries.learner", 80, EntryRow.Column.LEARNER, sorted);
        column("entries.kind", 110, EntryRow.Column.KIND, sorted);
        column("entries.words", 240, EntryRow.Column.WORDS, sorted);
        table.addListener(SWT.SetData, this::fill);
    }

    void onChosen(Consumer<EntryRow> selected, Consumer<EntryRow> opened) {
        row.onChosen(item -> chosen().ifPresent(selected));
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(opened));
    }

    /** Begins anew: so many lines, none of them there yet. */
    void begin(long total) {
        pages.clear();
        asked.clear();
        table.setItemCount((int) Math.min(total, Integer.MAX_VALUE));
        table.clearAll();
    }

    /** A page has come. */
    void put(int number, List<EntryRow> rows) {
        pages.put(number, rows);
        int first = number * EntryBook.PAGE;
        int last = Math.min(first + EntryBook.PAGE, table.getItemCount()) - 1;
        if (first <= last) {
            table.clear(first, last);
        }
    }

    /** All lines have come. */
    void putAll(List<EntryRow> rows) {
        begin(rows.size());
        for (int from = 0; from < rows.size(); from += EntryBook.PAGE) {
            put(from / EntryBook.PAGE, rows.subList(from, Math.min(from + EntryBook.PAGE, rows.size())));
        }
    }

    void showOrder(Arrangement arrangement) {
        table.setSortColumn(table.getColumn(arrangement.column().ordinal()));
        table.setSortDirection(arrangement.upwards() ? SWT.UP : SWT.DOWN);
    }

    void focus() {
        table.setFocus();
    }

    private void column(String key, int width, EntryRow.Column by, Consumer<EntryRow.Column> sorted) {
        TableColumn column = columns.add(WORDS.text(key), width);
        column.addListener(SWT.Selection, event -> sorted.accept(by));
    }

    private Optional<EntryRow> chosen() {
        return row.item().flatMap(item -> row(table.indexOf(item)));
    }

    private Optional<EntryRow> row(int index) {
        List<EntryRow> page = pages.getOrDefault(index / EntryBook.PAGE, List.of());
        int place = index % EntryBook.PAGE;
        return place < page.size() ? Optional.of(page.get(place)) : Optional.empty();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        row(event.index).ifPresentOrElse(row -> fill(item, texts(row)), () -> {
            item.setText(3, WORDS.text("entries.wait"));
            ask(event.index / EntryBook.PAGE);
        });
    }

    private void fill(TableItem item, String[] texts) {
        item.setText(texts);
        columns.widen(texts);
    }

    private void ask(int page) {
        if (asked.add(page)) {
            wanted.accept(page);
        }
    }

    private static String[] texts(EntryRow row) {
        String day = row.day().map(on -> DayText.ofDisplay().inFigures(on, LocalDate.now())).orElse("");
        return new String[]{day, row.learner(), row.kind(),
                row.readable() ? row.words() : WORDS.text("entries.unreadable")};
    }
}

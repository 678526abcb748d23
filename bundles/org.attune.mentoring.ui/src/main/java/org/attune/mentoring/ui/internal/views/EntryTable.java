package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.attune.mentoring.ui.internal.parts.PagedTable;
import org.attune.words.Words;
import org.attune.workbench.days.DayText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The table of entries, which can be sorted by each of its columns. */
final class EntryTable {
    private static final Words WORDS = Words.of(EntryTable.class);

    private final PagedTable<EntryRow> table;

    /**
     * @param wanted told the number of each page that comes into sight and is not there
     */
    EntryTable(Composite parent, IntConsumer wanted, Consumer<EntryRow.Column> sorted) {
        table = new PagedTable<>(parent,
                new PagedTable.Look("entries.table", WORDS.text("entries"), EntryRow.Column.WORDS.ordinal()),
                EntryTable::texts, wanted);
        column("entries.day", 90, EntryRow.Column.DAY, sorted);
        column("entries.learner", 80, EntryRow.Column.LEARNER, sorted);
        column("entries.kind", 110, EntryRow.Column.KIND, sorted);
        column("entries.words", 240, EntryRow.Column.WORDS, sorted);
    }

    void onChosen(Consumer<EntryRow> selected, Consumer<EntryRow> opened) {
        table.onChosen(selected, opened);
    }

    void begin(long total) {
        table.begin(total);
    }

    void put(int number, List<EntryRow> rows) {
        table.put(number, rows);
    }

    void putAll(List<EntryRow> rows) {
        table.putAll(rows);
    }

    void showOrder(Arrangement arrangement) {
        table.sorted(arrangement.column().ordinal(), arrangement.upwards());
    }

    void focus() {
        table.focus();
    }

    private void column(String key, int width, EntryRow.Column by, Consumer<EntryRow.Column> sorted) {
        table.column(WORDS.text(key), width).addListener(SWT.Selection, event -> sorted.accept(by));
    }

    private static String[] texts(EntryRow row) {
        String day = row.day().map(on -> DayText.ofDisplay().inFigures(on, LocalDate.now())).orElse("");
        return new String[]{day, row.learner(), row.kind(),
                row.readable() ? row.words() : WORDS.text("entries.unreadable")};
    }
}

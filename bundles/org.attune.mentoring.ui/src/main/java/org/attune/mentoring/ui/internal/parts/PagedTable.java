package org.attune.mentoring.ui.internal.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

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

/**
 * A table that asks for the lines that come into sight, a page at a time, and for no others. On the user interface's
 * thread.
 *
 * @param <T> what a line stands for
 */
public final class PagedTable<T> {
    /** How many lines a page has. */
    public static final int PAGE = 200;
    private static final Words WORDS = Words.of(PagedTable.class);

    private final Table table;
    private final ChosenRow row;
    private final Columns columns;
    private final int widest;
    private final Map<Integer, List<T>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Function<T, String[]> texts;
    private final IntConsumer wanted;

    /**
     * How the table looks.
     *
     * @param id the id of the table
     * @param name what a screen reader says
     * @param widest the column that takes the rest, from 0
     */
    public record Look(String id, String name, int widest) {}

    /**
     * A table without columns.
     *
     * @param texts the columns of a line
     * @param wanted told the number of each page that comes into sight and is not there
     */
    public PagedTable(Composite parent, Look look, Function<T, String[]> texts, IntConsumer wanted) {
        this.texts = texts;
        this.wanted = wanted;
        this.widest = look.widest();
        table = Named.as(look.name(),
                WidgetIds.set(new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION), look.id()));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        row = new ChosenRow(table);
        columns = new Columns(table, widest);
        table.addListener(SWT.SetData, this::fill);
    }

    /** Adds a column behind the others. */
    public TableColumn column(String label, int width) {
        return columns.add(label, width);
    }

    /** Calls somebody with a line that is chosen, and with one that is opened by Enter or a double click. */
    public void onChosen(Consumer<T> selected, Consumer<T> opened) {
        row.onChosen(item -> chosen().ifPresent(selected));
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(opened));
    }

    /** Begins anew: so many lines, none of them there yet. */
    public void begin(long total) {
        pages.clear();
        asked.clear();
        table.setItemCount((int) Math.min(total, Integer.MAX_VALUE));
        table.clearAll();
    }

    /** A page has come. */
    public void put(int number, List<T> rows) {
        pages.put(number, rows);
        int first = number * PAGE;
        int last = Math.min(first + PAGE, table.getItemCount()) - 1;
        if (first <= last) {
            table.clear(first, last);
        }
    }

    /** All lines have come. */
    public void putAll(List<T> rows) {
        begin(rows.size());
        for (int from = 0; from < rows.size(); from += PAGE) {
            put(from / PAGE, rows.subList(from, Math.min(from + PAGE, rows.size())));
        }
    }

    /** Marks the column that the lines are sorted by, and which way. */
    public void sorted(int column, boolean upwards) {
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(upwards ? SWT.UP : SWT.DOWN);
    }

    /** Puts the keyboard here. */
    public void focus() {
        table.setFocus();
    }

    private Optional<T> chosen() {
        return row.item().flatMap(item -> row(table.indexOf(item)));
    }

    private Optional<T> row(int index) {
        List<T> page = pages.getOrDefault(index / PAGE, List.of());
        int place = index % PAGE;
        return place < page.size() ? Optional.of(page.get(place)) : Optional.empty();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        row(event.index).ifPresentOrElse(row -> fill(item, texts.apply(row)), () -> {
            item.setText(widest, WORDS.text("paged.wait"));
            ask(event.index / PAGE);
        });
    }

    private void fill(TableItem item, String[] line) {
        item.setText(line);
        columns.widen(line);
    }

    private void ask(int page) {
        if (asked.add(page)) {
            wanted.accept(page);
        }
    }
}

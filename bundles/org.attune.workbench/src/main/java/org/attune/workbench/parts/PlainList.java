package org.attune.workbench.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list with a head, and buttons below; a page with one action while it is empty. On the user interface's thread.
 *
 * @param <T> what a line stands for
 */
public final class PlainList<T> {
    private static final String ON_LINE = "org.attune.workbench.on-line";

    private final Composite stack;
    private final EmptyPage empty;
    private final Composite page;
    private final Table table;
    private final Columns columns;
    private final ChosenRow row;
    private final Composite buttons;
    private final Function<T, String[]> texts;
    private Function<T, Object> identity = line -> line;

    /**
     * How the list looks.
     *
     * @param id the id of its table; its parts begin with it
     * @param name what a screen reader says
     * @param columns the heads of the columns
     * @param widest the column that takes the rest
     * @param nothing what stands there while it is empty
     * @param begin what the one button then says
     */
    public record Look(String id, String name, List<String> columns, int widest, String nothing, String begin) {}

    /**
     * @param texts the columns of a line
     * @param begins what the button of the empty page does
     */
    public PlainList(Composite parent, Look look, Function<T, String[]> texts, Runnable begins) {
        this.texts = texts;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, look.id() + ".begin", look.nothing(), look.begin(), begins);
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        table = Named.as(look.name(),
                WidgetIds.set(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), look.id() + ".table"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        columns = new Columns(table, look.widest());
        look.columns().forEach(head -> columns.add(head, 72));
        row = new ChosenRow(table);
        row.onChosen(item -> enable());
        buttons = Grids.buttonRow(page);
        top(page);
    }

    /** A button that works on the chosen line. */
    public void button(String id, String label, Consumer<T> does) {
        button(id, label, line -> true, does);
    }

    /** A button that works on the chosen line, where that line is one of those that it fits. */
    public void button(String id, String label, Predicate<T> fits, Consumer<T> does) {
        button(id, label, () -> chosen().ifPresent(does)).setData(ON_LINE, fits);
    }

    /** A button that needs no line. */
    public Button button(String id, String label, Runnable does) {
        Button button = WidgetIds.set(new Button(buttons, SWT.PUSH | SWT.WRAP), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** Calls somebody with the line that is opened, by Enter or by a double click. */
    public void onOpen(Consumer<T> then) {
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(then));
    }

    /** Calls somebody with each line that is chosen. */
    public void onChosen(Consumer<T> then) {
        table.addListener(SWT.Selection, event -> chosen().ifPresent(then));
    }

    /** Says by what a line is known again when its content is another; without this, by all of it. */
    public void knownBy(Function<T, Object> key) {
        identity = key;
    }

    /** Shows other lines; who had chosen one that is among them has it chosen still, and all stay where they were. */
    public void show(List<T> lines) {
        Optional<Object> before = chosen().map(identity);
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        lines.forEach(this::add);
        columns.fit();
        table.setRedraw(true);
        before.map(key -> lines.stream().map(identity).toList().indexOf(key)).filter(at -> at >= 0)
                .ifPresent(table::setSelection);
        table.setTopIndex(top);
        enable();
        top(lines.isEmpty() ? empty.control() : page);
    }

    /** Puts the keyboard where a person would start. */
    public void focus() {
        (empty.control().isVisible() ? empty.control() : table).setFocus();
    }

    private void add(T line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(texts.apply(line));
        item.setData(line);
    }

    private void enable() {
        for (Control button : buttons.getChildren()) {
            button.setEnabled(button.getData(ON_LINE) == null || fits(button));
        }
    }

    @SuppressWarnings("unchecked") // nobody else puts a condition here
    private boolean fits(Control button) {
        return chosen().filter((Predicate<T>) button.getData(ON_LINE)).isPresent();
    }

    @SuppressWarnings("unchecked") // nobody else puts lines here
    private Optional<T> chosen() {
        return row.item().map(item -> (T) item.getData());
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

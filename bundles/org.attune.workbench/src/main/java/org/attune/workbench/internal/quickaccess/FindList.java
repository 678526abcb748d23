package org.attune.workbench.internal.quickaccess;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The list under the field; the focus stays in the field. */
final class FindList {
    private static final int WIDTH = 560;
    private static final int GROUP = 120;
    private static final int DETAIL = 110;
    private static final int TALLEST = 420;

    private final Composite host;
    private final Text field;
    private final String name;
    private final Consumer<Find> chosen;
    private Optional<Table> open = Optional.empty();

    FindList(Composite host, Text field, String name, Consumer<Find> chosen) {
        this.host = host;
        this.field = field;
        this.name = name;
        this.chosen = chosen;
        field.addListener(SWT.Dispose, event -> hide());
    }

    void show(List<Find> finds, String nothing) {
        Table table = open.orElseGet(this::open);
        table.setRedraw(false);
        table.removeAll();
        String group = "";
        for (Find find : finds) {
            row(table, find, find.group().equals(group) ? "" : find.group());
            group = find.group();
        }
        if (finds.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(1, nothing);
        }
        table.select(0);
        table.setRedraw(true);
        place(table);
    }

    void hide() {
        open.filter(table -> !table.isDisposed()).ifPresent(table -> table.getParent().dispose());
        open = Optional.empty();
    }

    boolean isShowing() {
        return open.isPresent();
    }

    boolean hasFocus() {
        return open.filter(table -> !table.isDisposed()).map(Table::isFocusControl).orElse(false);
    }

    void move(int by) {
        open.ifPresent(table -> {
            int rows = table.getItemCount();
            table.setSelection(Math.floorMod(table.getSelectionIndex() + by, rows));
            table.showSelection();
        });
    }

    Optional<Find> chosen() {
        return open.filter(table -> table.getSelectionCount() == 1)
                .map(table -> table.getSelection()[0].getData()).map(Find.class::cast);
    }

    /** A part of the window, not a window of its own: the keyboard stays, whatever the window manager does. */
    private Table open() {
        Composite popup = WidgetIds.set(new Composite(host, SWT.BORDER), "find.popup");
        GridData apart = new GridData();
        apart.exclude = true;
        popup.setLayoutData(apart);
        popup.setLayout(new FillLayout());
        Table table = WidgetIds.set(new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION), "find.list");
        SpokenName.give(table, name);
        column(table, Letters.grown(GROUP));
        column(table, Letters.grown(WIDTH - GROUP - DETAIL));
        column(table, Letters.grown(DETAIL));
        table.addListener(SWT.MouseUp, event -> chosen().ifPresent(chosen));
        popup.moveAbove(null);
        open = Optional.of(table);
        return table;
    }

    private void place(Table table) {
        Composite popup = table.getParent();
        Rectangle above = field.getDisplay().map(field.getParent(), host, field.getBounds());
        int top = above.y + above.height + 2;
        int width = Letters.grown(WIDTH);
        int height = Math.min(Math.min(TALLEST, host.getClientArea().height - top),
                table.computeSize(width, SWT.DEFAULT).y + 2);
        popup.setBounds(Math.max(0, above.x + above.width - width), top, width, height);
        popup.layout();
    }

    private static void row(Table table, Find find, String heading) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[]{heading, find.label(), find.detail()});
        item.setData(find);
    }

    private static void column(Table table, int width) {
        new TableColumn(table, SWT.NONE).setWidth(width);
    }
}

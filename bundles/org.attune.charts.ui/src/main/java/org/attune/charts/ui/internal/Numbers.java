package org.attune.charts.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.attune.charts.Chart;
import org.attune.charts.Charts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table behind a chart. */
public final class Numbers {
    private final Table table;
    private String name = "";

    /** An empty table. */
    public Numbers(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** The widget. */
    public Table widget() {
        return table;
    }

    /** Shows the numbers of a chart instead of those before. */
    public void show(Chart chart) {
        org.attune.charts.Table numbers = Charts.table(chart);
        name = Ids.text("table.name", chart.title());
        table.setRedraw(false);
        table.removeAll();
        Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
        numbers.headers().forEach(this::column);
        numbers.rows().forEach(this::row);
        Arrays.stream(table.getColumns()).forEach(TableColumn::pack);
        table.setRedraw(true);
    }

    private void column(String header) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(header);
    }

    private void row(List<String> cells) {
        new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
    }
}

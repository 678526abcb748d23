package org.attune.charts.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.attune.charts.Chart;
import org.attune.charts.ui.internal.ChartCanvas;
import org.attune.charts.ui.internal.Ids;
import org.attune.charts.ui.internal.Numbers;
import org.attune.charts.ui.internal.Takeaway;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A chart with a line that says what stands at a point, and its table on request.
 * <p>
 * The mouse shows what stands at a point as a tooltip. With the keyboard on the chart, the arrow keys go from point to
 * point in reading order, Home and End to the first and last; Tab leaves. M1+C copies picture and table at once; the
 * context menu copies either, saves the picture as PNG or SVG, and shows the table. Pictures are drawn anew in the
 * background when the size, the zoom or the theme changes; the old one is shown meanwhile.
 * <p>
 * Ids of the widgets, for tests and the tour: the one given for the painted chart, and with the endings {@code .words},
 * {@code .tools}, {@code .show} and {@code .table}. All methods are called on the display's thread.
 */
public final class ChartPane extends Composite {
    private static final int TABLE_HEIGHT = 160;
    private final ChartCanvas canvas;
    private final Label words;
    private final ToolItem toggle;
    private final Numbers numbers;
    private final Takeaway takeaway;

    /**
     * @param parent where it goes; its layout gives the size
     * @param id the id of the painted chart
     * @param background draws pictures and writes files, away from the display's thread. When it refuses work, as after
     *        a shutdown, what is on the screen stays
     */
    public ChartPane(Composite parent, String id, Executor background) {
        super(parent, SWT.NONE);
        Objects.requireNonNull(background, "background");
        setLayout(columns());
        canvas = Ids.set(new ChartCanvas(this, background, this::say), id);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        words = Ids.set(new Label(this, SWT.WRAP), id + ".words");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        toggle = toggle(id);
        numbers = new Numbers(this);
        Ids.set(numbers.widget(), id + ".table").addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        numbers.widget().setLayoutData(below());
        takeaway = new Takeaway(canvas, background, this::say);
        canvas.setMenu(menu());
        showTable(false);
    }

    /** Shows another chart. The keyboard begins anew before its first point. */
    public void setChart(Chart chart) {
        Objects.requireNonNull(chart, "chart");
        canvas.show(chart);
        numbers.show(chart);
        say("");
    }

    /** Shows or hides the table below the chart. */
    public void showTable(boolean shown) {
        GridData place = (GridData) numbers.widget().getLayoutData();
        place.exclude = !shown;
        toggle.setSelection(shown);
        // Hidden before it loses its place, and seen only when it has one: GTK complains of a table without a size.
        numbers.widget().setVisible(shown && numbers.widget().getSize().y > 0);
        layout(true, true);
        numbers.widget().setVisible(shown);
    }

    /** Whether the table is shown. */
    public boolean isTableShown() {
        return !((GridData) numbers.widget().getLayoutData()).exclude;
    }

    /** Whether the picture on the screen is that of the chart, in the size and theme it should have. */
    public boolean isUpToDate() {
        return canvas.isUpToDate();
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    private static GridLayout columns() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private static GridData below() {
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        place.heightHint = TABLE_HEIGHT;
        return place;
    }

    private ToolItem toggle(String id) {
        ToolBar bar = Ids.set(new ToolBar(this, SWT.FLAT | SWT.RIGHT), id + ".tools");
        ToolItem item = Ids.set(new ToolItem(bar, SWT.CHECK), id + ".show");
        item.setText(Ids.text("show"));
        item.setToolTipText(Ids.text("show.tip"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showTable(item.getSelection())));
        return item;
    }

    private Menu menu() {
        Menu menu = new Menu(canvas);
        item(menu, "menu.copyPicture", this::copyPicture);
        item(menu, "menu.copyTable", () -> chart().ifPresent(takeaway::copyTable));
        item(menu, "menu.save", () -> chart().ifPresent(chart -> takeaway.save(chart, canvas.look())));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.table", () -> showTable(!isTableShown()));
        return menu;
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Ids.text(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void pressed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
            if (event.widget == canvas) {
                copyPicture();
            } else {
                chart().ifPresent(takeaway::copyTable);
            }
        }
    }

    private void copyPicture() {
        chart().ifPresent(chart -> takeaway.copyPicture(chart, canvas.look()));
    }

    private Optional<Chart> chart() {
        return canvas.chart();
    }

    /** Seen by those who look, and announced to those who listen. */
    private void say(String sentence) {
        words.setText(sentence.replace("&", "&&"));
        words.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        words.requestLayout();
    }
}

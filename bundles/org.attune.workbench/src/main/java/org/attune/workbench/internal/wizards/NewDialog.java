package org.attune.workbench.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.Spelling;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What a person may begin: typing narrows the list, arrows choose, Enter begins. */
public final class NewDialog {
    private static final Words WORDS = Words.of(NewDialog.class);
    private static final int WIDTH = 45 * Grids.STEP;

    private final Navigator navigator;
    private final List<Beginning> all;
    private final Shell dialog;
    private final Text filter;
    private final Table table;
    private final Label description;

    /**
     * @param offered what there is
     * @param wizards opens those that are chosen
     */
    public NewDialog(Navigator navigator, Offered offered, Wizards wizards) {
        this.navigator = navigator;
        this.all = Beginning.all(offered, navigator, wizards);
        dialog = WidgetIds.set(new Shell(navigator.shell(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL),
                "dialog.new");
        dialog.setText(WORDS.text("title"));
        dialog.setLayout(Grids.view(1));
        new Label(dialog, SWT.NONE).setText(WORDS.text("what"));
        filter = filterField();
        table = table();
        description = WidgetIds.set(new Label(dialog, SWT.WRAP), "new.description");
        GridData room = Spacing.wrapped(WIDTH);
        room.heightHint = 5 * Grids.STEP;
        description.setLayoutData(room);
        Composite row = Buttons.row(dialog, 2);
        Buttons.push(row, "new.cancel", WORDS.text("cancel"), dialog::dispose);
        dialog.setDefaultButton(Buttons.push(row, "new.begin", WORDS.text("begin"), this::begin));
        fill();
    }

    /** Opens it, with the focus where typing narrows the list. */
    public Shell open() {
        dialog.pack();
        InView.center(dialog);
        dialog.open();
        filter.setFocus();
        return dialog;
    }

    private Text filterField() {
        Text field = WidgetIds.set(new Text(dialog, SWT.SEARCH | SWT.ICON_SEARCH), "new.filter");
        field.setMessage(WORDS.text("filter"));
        SpokenName.give(field, WORDS.text("filter"));
        field.setLayoutData(Grids.wide());
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, this::move);
        return field;
    }

    private Table table() {
        Table made = WidgetIds.set(new Table(dialog, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION), "new.types");
        GridData room = Grids.whole();
        room.heightHint = 24 * Grids.STEP;
        room.widthHint = Letters.grown(WIDTH);
        made.setLayoutData(room);
        SpokenName.give(made, WORDS.text("what"));
        made.addListener(SWT.Selection, event -> describe());
        made.addListener(SWT.DefaultSelection, event -> begin());
        return made;
    }

    /** The arrows move in the list while the focus stays in the field. */
    private void move(Event event) {
        int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (by != 0 && table.getItemCount() > 0) {
            event.doit = false;
            table.setSelection(Math.floorMod(table.getSelectionIndex() + by, table.getItemCount()));
            describe();
        }
    }

    private void fill() {
        String typed = Spelling.loose(filter.getText());
        table.removeAll();
        all.stream().filter(each -> each.says(typed)).forEach(this::row);
        table.select(0);
        describe();
    }

    private void row(Beginning each) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(each.group().isEmpty() ? each.label() : WORDS.text("in-group", each.group(), each.label()));
        item.setData(each);
        navigator.icons().image(each.info().offer().resource(each.icon())).ifPresent(item::setImage);
    }

    private void describe() {
        description.setText(chosen().map(Beginning::description).orElseGet(() -> WORDS.text("nothing"))
                .replace("&", "&&"));
    }

    private void begin() {
        chosen().ifPresent(each -> {
            dialog.dispose();
            each.begin().run();
        });
    }

    private Optional<Beginning> chosen() {
        return table.getSelectionCount() == 1
                ? Optional.of((Beginning) table.getSelection()[0].getData())
                : Optional.empty();
    }
}

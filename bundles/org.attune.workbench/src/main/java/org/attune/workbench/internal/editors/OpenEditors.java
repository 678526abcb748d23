package org.attune.workbench.internal.editors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.InView;
import org.attune.workbench.internal.parts.KeyboardBack;
import org.attune.workbench.internal.parts.Spelling;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The open editors as a list: type to narrow it, Enter goes to one, Delete closes those that are chosen. */
public final class OpenEditors {
    private static final Words WORDS = Words.of(OpenEditors.class);
    private static final int WIDTH = 360;
    private static final int ROWS = 16;

    private final Editors editors;
    private final Shell dialog;
    private final Text filter;
    private final Table list;
    private List<EditorTab> shown = List.of();

    private OpenEditors(Shell parent, Editors editors) {
        this.editors = editors;
        dialog = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "dialog.open-editors");
        dialog.setText(WORDS.text("open.title"));
        dialog.setLayout(Grids.view(1));
        filter = WidgetIds.set(new Text(dialog, SWT.SEARCH | SWT.ICON_SEARCH), "open.filter");
        filter.setMessage(WORDS.text("open.filter"));
        SpokenName.give(filter, WORDS.text("open.filter"));
        filter.setLayoutData(Grids.wide());
        list = WidgetIds.set(new Table(dialog, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL), "open.list");
        SpokenName.give(list, WORDS.text("open.title"));
        GridData room = Grids.whole();
        room.widthHint = Letters.grown(WIDTH);
        room.heightHint = list.getItemHeight() * ROWS;
        list.setLayoutData(room);
        new Label(dialog, SWT.NONE).setText(WORDS.text(editors.all().isEmpty() ? "open.none" : "open.hint"));
        listen();
    }

    /** Opens it; comes back at once. */
    public static void open(Shell parent, Editors editors) {
        OpenEditors made = new OpenEditors(parent, editors);
        made.fill();
        made.dialog.pack();
        KeyboardBack.from(made.dialog);
        InView.center(made.dialog);
        made.dialog.open();
        made.filter.setFocus();
    }

    /** While the list stands there editors may come and go in the window. */
    private void fillAgain() {
        if (!shown.equals(matching())) {
            fill();
        }
    }

    private List<EditorTab> matching() {
        String words = Spelling.loose(filter.getText());
        return editors.all().stream().filter(tab -> Spelling.loose(tab.title()).contains(words)).toList();
    }

    private void listen() {
        dialog.addListener(SWT.Activate, event -> fillAgain());
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::fromField);
        filter.addListener(SWT.DefaultSelection, event -> show());
        list.addListener(SWT.SetData, event -> write((TableItem) event.item));
        list.addListener(SWT.DefaultSelection, event -> show());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                closeChosen();
            }
        });
    }

    /** The arrow keys go from the field into the list. */
    private void fromField(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
            event.doit = false;
            list.setFocus();
            list.setSelection(Math.min(1, list.getItemCount() - 1));
        }
    }

    private void fill() {
        shown = matching();
        list.setItemCount(shown.size());
        list.clearAll();
        int front = filter.getText().isEmpty() ? editors.front().map(shown::indexOf).orElse(0) : 0;
        list.setSelection(Math.max(0, front));
    }

    private void write(TableItem item) {
        EditorTab tab = shown.get(list.indexOf(item));
        item.setText(tab.markedTitle());
        Optional.ofNullable(tab.item().getImage()).ifPresent(item::setImage);
    }

    private void show() {
        chosen().stream().findFirst().ifPresent(tab -> {
            dialog.dispose();
            editors.show(tab);
        });
    }

    private void closeChosen() {
        editors.close(chosen());
        if (!dialog.isDisposed()) {
            fill();
        }
    }

    private List<EditorTab> chosen() {
        return Arrays.stream(list.getSelectionIndices()).mapToObj(shown::get).toList();
    }
}

package org.attune.workbench.internal.commands;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.PreferencePageContribution;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.Spelling;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All commands and their keys, which a person may change. */
@Component(service = PreferencePage.class, scope = ServiceScope.PROTOTYPE)
@PreferencePageContribution(id = "workbench.keys", label = "%preferences.keys", //
        keywords = "%preferences.keys.keywords", order = 20)
public final class KeysPage implements PreferencePage {
    private static final Words WORDS = Words.of(KeysPage.class);
    private static final int HEADS = 3;
    private static final int ROOM = 200;

    private final KeyChoices choices;
    private final Map<String, String> chosen = new HashMap<>();
    private Text filter;
    private Table table;
    private Columns columns;
    private KeyField field;
    private Label conflict;

    /** Made when it is first chosen. */
    @Activate
    public KeysPage(@Reference KeyChoices choices) {
        this.choices = choices;
    }

    @Override
    public void create(Composite parent, Site site) {
        filter = WidgetIds.set(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH), "keys.filter");
        filter.setMessage(WORDS.text("keys.filter"));
        SpokenName.give(filter, WORDS.text("keys.filter"));
        filter.setLayoutData(Grids.wide());
        filter.addListener(SWT.Modify, event -> fill());
        table(parent);
        Composite row = Spacing.box(parent, Grids.columns(3));
        row.setLayoutData(Grids.wide());
        Label label = new Label(row, SWT.NONE);
        label.setText(WORDS.text("keys.press"));
        field = new KeyField(row, this::press);
        field.control().setLayoutData(Grids.wide());
        Buttons.push(row, "keys.unbind", WORDS.text("keys.unbind"), () -> press(""));
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText(WORDS.text("keys.hint"));
        hint.setLayoutData(Grids.wide());
        conflict = WidgetIds.set(new Label(parent, SWT.WRAP), "keys.conflict");
        conflict.setLayoutData(Grids.wide());
        Composite restore = Buttons.row(parent, 1);
        Buttons.push(restore, "keys.restore", WORDS.text("keys.restore"),
                () -> selected().ifPresent(entry -> press(entry.key())));
        fill();
    }

    @Override
    public void apply() {
        choices.known().stream().filter(entry -> chosen.containsKey(entry.id()))
                .forEach(entry -> choices.choose(entry, chosen.get(entry.id())));
        chosen.clear();
    }

    @Override
    public void restoreDefaults() {
        all().forEach(entry -> chosen.put(entry.id(), entry.key()));
        fill();
    }

    private void table(Composite parent) {
        table = WidgetIds.set(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "keys.table");
        table.setHeaderVisible(true);
        SpokenName.give(table, WORDS.text("keys.table"));
        GridData room = Grids.whole();
        room.heightHint = ROOM;
        table.setLayoutData(room);
        columns = new Columns(table, 0);
        for (int column = 0; column < HEADS; column++) {
            columns.add(WORDS.text("keys.column." + column), 0);
        }
        table.addListener(SWT.Selection, event -> showSelected());
        table.addListener(SWT.DefaultSelection, event -> field.control().setFocus());
    }

    private void fill() {
        String typed = Spelling.loose(filter.getText());
        String before = selected().map(CommandEntry::id).orElse("");
        table.removeAll();
        for (CommandEntry entry : all()) {
            String[] row = row(entry);
            if (Spelling.loose(String.join(" ", row)).contains(typed)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(row);
                item.setData(entry);
            }
        }
        columns.fit();
        select(before);
    }

    private void select(String id) {
        int row = Arrays.stream(table.getItems()).map(item -> ((CommandEntry) item.getData()).id()).toList()
                .indexOf(id);
        if (table.getItemCount() > 0) {
            table.setSelection(Math.max(0, row));
        }
        showSelected();
    }

    private String[] row(CommandEntry entry) {
        String menu = entry.menu().isEmpty() ? "" : WORDS.text("menu." + entry.menu()).replace("&", "");
        return new String[]{entry.plainLabel(), KeyText.of(keyOf(entry)), menu};
    }

    private void press(String key) {
        selected().ifPresent(entry -> {
            chosen.put(entry.id(), key);
            table.getItem(table.getSelectionIndex()).setText(row(entry));
            showSelected();
        });
    }

    private void showSelected() {
        field.show(selected().map(this::keyOf).orElse(""));
        conflict.setText(selected().flatMap(this::conflict).orElse("").replace("&", "&&"));
        conflict.getParent().layout(true);
    }

    private Optional<String> conflict(CommandEntry entry) {
        CommandEntry mine = entry.withKey(keyOf(entry));
        List<CommandEntry> others = choices.known().stream().map(each -> each.withKey(keyOf(each))).toList();
        return KeyChoices.alsoRuns(others, mine)
                .map(other -> WORDS.text("keys.conflict", KeyText.of(mine.key()), other.plainLabel()));
    }

    private String keyOf(CommandEntry entry) {
        return Optional.ofNullable(chosen.get(entry.id())).orElseGet(() -> choices.keyOf(entry));
    }

    private List<CommandEntry> all() {
        return choices.known().stream().filter(CommandEntry::bound).toList();
    }

    private Optional<CommandEntry> selected() {
        return Arrays.stream(table.getSelection()).findFirst().map(item -> (CommandEntry) item.getData());
    }
}

package org.attune.mentoring.ui.internal.handing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.mentoring.ui.internal.handing.AccessDesk.Shown;
import org.attune.program.KeptPerson;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who asks, and all that is recorded about them, to be read. Whatever loses its tick needs a reason. */
final class FoundPage {
    private static final Words WORDS = Words.of(FoundPage.class);
    private static final int TABLE_HEIGHT = 18 * Grids.STEP;
    private static final int TEXT_HEIGHT = 14 * Grids.STEP;

    private final Composite page;
    private final Combo who;
    private final Button ownNotes;
    private final Label told;
    private final Table table;
    private final Columns columns;
    private final Text says;
    private final Text reason;
    private final Map<RecordId, String> reasons = new HashMap<>();
    private List<KeptPerson> people = List.of();

    FoundPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        Composite row = Grids.row(page, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("asked.who"));
        who = Named.as(WORDS.text("asked.who"),
                WidgetIds.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "asked.who"));
        who.setLayoutData(Grids.wideFrom(Lines.wide() / 2));
        ownNotes = WidgetIds.set(new Button(page, SWT.CHECK), "asked.own");
        ownNotes.setText(WORDS.text("asked.own"));
        Lines.sentence(page, "asked.law", WORDS.text("asked.law"));
        table = Lines.table(page, "asked.found", WORDS.text("asked.found"), SWT.CHECK | SWT.SINGLE, TABLE_HEIGHT);
        columns = Lines.columns(table, WORDS.text("column.kind"), WORDS.text("column.day"),
                WORDS.text("column.title"));
        told = Lines.sentence(page, "asked.told", "");
        says = Lines.reading(page, "asked.says", WORDS.text("asked.says"), TEXT_HEIGHT);
        reason = reason();
        table.addListener(SWT.Selection, event -> chosen((TableItem) event.item));
        reason.addListener(SWT.Modify, event -> keepReason());
    }

    private Text reason() {
        Composite row = Grids.row(page, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("asked.reason"));
        Text text = Named.as(WORDS.text("asked.reason"),
                WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), "asked.reason"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setEnabled(false);
        return text;
    }

    Composite control() {
        return page;
    }

    /** Calls somebody with who asks, and with whether own notes belong to the answer, each time one of them changes. */
    void onAsked(BiConsumer<RecordId, Boolean> then) {
        who.addListener(SWT.Selection, event -> ask(then));
        ownNotes.addListener(SWT.Selection, event -> ask(then));
    }

    private void ask(BiConsumer<RecordId, Boolean> then) {
        int index = who.getSelectionIndex();
        if (index >= 0) {
            then.accept(people.get(index).id(), ownNotes.getSelection());
        }
    }

    void show(Choice choice) {
        people = choice.people();
        who.setItems(people.stream().map(KeptPerson::code).toArray(String[]::new));
        who.select(choice.chosen());
        if (choice.chosen() >= 0) {
            who.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** What was found; reasons that were given before are given anew. */
    void show(List<Shown> found) {
        reasons.clear();
        table.removeAll();
        found.forEach(this::add);
        columns.fit();
        told.setText(WORDS.text("asked.sum", found.size(), kinds(found)));
        told.requestLayout();
        table.select(0);
        shown();
    }

    private static String kinds(List<Shown> found) {
        Map<String, Long> counts = found.stream()
                .collect(Collectors.groupingBy(Shown::label, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> WORDS.text("asked.kind", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void add(Shown record) {
        TableItem item = new TableItem(table, SWT.NONE);
        String day = record.date().map(date -> DayText.ofDisplay().write(date, LocalDate.now())).orElse("");
        item.setText(new String[]{record.label(), day, record.title()});
        item.setData(record);
        item.setChecked(true);
    }

    /** Who takes a tick away wants to say why about that line. */
    private void chosen(TableItem item) {
        table.setSelection(item);
        shown();
    }

    private void shown() {
        Optional<TableItem> item = chosenItem();
        says.setText(item.map(FoundPage::record).map(FoundPage::text).orElse(""));
        boolean out = item.filter(line -> !line.getChecked()).isPresent();
        reason.setEnabled(out);
        reason.setText(out ? reasons.getOrDefault(record(item.orElseThrow()).id(), "") : "");
    }

    private static String text(Shown record) {
        return record.says().stream().map(said -> WORDS.text("asked.said", said.what(), said.text()))
                .collect(Collectors.joining("\n"));
    }

    private void keepReason() {
        if (reason.isEnabled()) {
            chosenItem().map(FoundPage::record).ifPresent(record -> reasons.put(record.id(), reason.getText()));
        }
    }

    private Optional<TableItem> chosenItem() {
        return Stream.of(table.getSelection()).findFirst();
    }

    private static Shown record(TableItem item) {
        return (Shown) item.getData();
    }

    /** What lost its tick, and why. */
    Map<RecordId, String> leftOut() {
        return Stream.of(table.getItems()).filter(item -> !item.getChecked()).map(FoundPage::record)
                .collect(Collectors.toMap(Shown::id, record -> reasons.getOrDefault(record.id(), "")));
    }

    /** What a person has to mend, with the focus put there; empty when nothing. */
    Optional<String> fault() {
        Optional<TableItem> unsaid = Stream.of(table.getItems()).filter(item -> !item.getChecked())
                .filter(item -> reasons.getOrDefault(record(item).id(), "").isBlank()).findFirst();
        unsaid.ifPresent(item -> {
            chosen(item);
            reason.setFocus();
        });
        return unsaid.map(item -> WORDS.text("fault.reason"));
    }
}

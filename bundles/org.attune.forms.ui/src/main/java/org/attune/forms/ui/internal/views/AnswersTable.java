package org.attune.forms.ui.internal.views;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.attune.forms.library.FilledForm;
import org.attune.forms.library.KeptAnswers;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What was answered to one form, the last day first. */
final class AnswersTable {
    private static final Words WORDS = Words.of(AnswersTable.class);

    private final Table table;
    private final Columns columns;
    private final Label sentence;

    /** @param opens opens answers */
    AnswersTable(Composite parent, Consumer<RecordId> opens) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        sentence = WidgetIds.set(new Label(page, SWT.WRAP), "forms.answers.sentence");
        sentence.setText(WORDS.text("answers.choose"));
        sentence.setLayoutData(Grids.wideFrom(160));
        table = Named.as(WORDS.text("answers"),
                WidgetIds.set(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "forms.answers"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        columns = new Columns(table, 1);
        columns.add(WORDS.text("answers.day"), 96);
        columns.add(WORDS.text("answers.state"), 96);
        columns.add(WORDS.text("forms.version"), 72);
        table.addListener(SWT.DefaultSelection,
                event -> opens.accept(((KeptAnswers) event.item.getData()).id()));
    }

    void show(List<KeptAnswers> found) {
        sentence.setText(WORDS.text(found.isEmpty() ? "answers.none" : "answers.some"));
        table.removeAll();
        found.reversed().forEach(this::add);
        columns.fit();
    }

    private void add(KeptAnswers answers) {
        FilledForm filled = answers.filled();
        TableItem item = new TableItem(table, SWT.NONE);
        String day = filled.day().map(date -> DayText.ofDisplay().write(date, LocalDate.now())).orElse("");
        String status = "status." + filled.response().status();
        String state = WORDS.has(status) ? WORDS.text(status) : filled.response().status();
        item.setText(new String[]{day, state, filled.form().version()});
        item.setData(answers);
    }
}

package org.attune.mentoring.ui.internal.handing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Staying;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** For whom, what goes, and what stays and why. A tick that is taken away keeps a record back; none can be added. */
final class WhatPage {
    private static final Words WORDS = Words.of(WhatPage.class);
    private static final int GOES_HEIGHT = 22 * Grids.STEP;
    private static final int STAYS_HEIGHT = 14 * Grids.STEP;

    private final Composite page;
    private final Combo learner;
    private final Table goes;
    private final Columns columns;
    private final Table stays;
    private final Button share;
    private List<KeptPerson> learners = List.of();

    WhatPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        Composite row = Grids.row(page, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("what.for"));
        learner = Named.as(WORDS.text("what.for"),
                WidgetIds.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "handing.learner"));
        learner.setLayoutData(Grids.wideFrom(Lines.WIDE / 2));
        goes = Lines.table(page, "handing.goes", WORDS.text("what.goes"), SWT.CHECK | SWT.SINGLE, GOES_HEIGHT);
        columns = Lines.columns(goes, WORDS.text("column.kind"), WORDS.text("column.day"),
                WORDS.text("column.title"));
        stays = Lines.table(page, "handing.stays", WORDS.text("what.stays"), SWT.SINGLE, STAYS_HEIGHT);
        Lines.single(stays);
        share = WidgetIds.set(new Button(page, SWT.PUSH), "handing.share");
        share.setText(WORDS.text("what.share"));
        share.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        share.setEnabled(false);
    }

    Composite control() {
        return page;
    }

    void onLearner(Consumer<RecordId> chosen) {
        learner.addListener(SWT.Selection, event -> chosen().ifPresent(chosen));
    }

    void onShare(Runnable asked) {
        share.addListener(SWT.Selection, event -> asked.run());
    }

    void onTick(Runnable changed) {
        goes.addListener(SWT.Selection, event -> changed.run());
    }

    void show(Choice choice) {
        learners = choice.people();
        learner.setItems(learners.stream().map(KeptPerson::code).toArray(String[]::new));
        learner.select(choice.chosen());
    }

    Optional<RecordId> chosen() {
        int index = learner.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(learners.get(index).id());
    }

    void show(PortfolioPlan plan) {
        goes.removeAll();
        plan.goes().forEach(this::add);
        columns.fit();
        stays.removeAll();
        plan.stays().forEach(each -> new TableItem(stays, SWT.NONE).setText(line(each)));
        if (plan.stays().isEmpty()) {
            new TableItem(stays, SWT.NONE).setText(WORDS.text("what.stays.nothing"));
        }
        share.setEnabled(!plan.couldBeShared().isEmpty());
    }

    private void add(PortfolioPlan.Going going) {
        TableItem item = new TableItem(goes, SWT.NONE);
        String day = going.date().map(date -> DayText.ofDisplay().write(date, LocalDate.now())).orElse("");
        item.setText(new String[]{going.label(), day, going.title()});
        item.setData(going.id());
        item.setChecked(true);
    }

    /** A reason that is not told to the learner is told here. */
    static String line(Staying staying) {
        String line = WORDS.text("stays." + staying.why(), staying.label(), staying.count());
        return staying.reason().isEmpty() ? line : WORDS.text("stays.reason", line, staying.reason());
    }

    /** What lost its tick. */
    Set<RecordId> leftOut() {
        return Stream.of(goes.getItems()).filter(item -> !item.getChecked()).map(item -> (RecordId) item.getData())
                .collect(Collectors.toSet());
    }

    boolean somethingGoes() {
        return Stream.of(goes.getItems()).anyMatch(TableItem::getChecked);
    }

    void focus() {
        learner.setFocus();
    }
}

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
import org.attune.privacy.media.Media;
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
    private static final Set<String> FAMILIES = Set.of("image", "audio", "video", "text");
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
        learner.setLayoutData(Grids.wideFrom(Lines.wide() / 2));
        goes = Lines.table(page, "handing.goes", WORDS.text("what.goes"), SWT.CHECK | SWT.SINGLE, GOES_HEIGHT);
        columns = Lines.columns(goes, WORDS.text("column.kind"), WORDS.text("column.day"),
                WORDS.text("column.title"));
        stays = Lines.table(page, "handing.stays", WORDS.text("what.stays"), SWT.SINGLE, STAYS_HEIGHT);
        Lines.single(stays);
        share = WidgetIds.set(new Button(page, SWT.PUSH | SWT.WRAP), "handing.share");
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
        goes.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                follow((TableItem) event.item);
            }
            changed.run();
        });
    }

    void show(Choice choice) {
        learners = choice.people();
        learner.setItems(learners.stream().map(KeptPerson::code).toArray(String[]::new));
        learner.select(choice.chosen());
        learner.requestLayout();
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
        going.media().forEach(this::add);
    }

    /** Below its record, with the note on whose it is: whoever hands it over reads that once more. */
    private void add(Media media) {
        TableItem item = new TableItem(goes, SWT.NONE);
        String family = media.type().replaceFirst("/.*", "");
        item.setText(new String[]{WORDS.text("media." + (FAMILIES.contains(family) ? family : "other")), "",
                WORDS.text("media.what", media.title(), media.rights())});
        item.setData(media);
        item.setChecked(true);
    }

    /** What belongs to a record stays with it. */
    private void follow(TableItem ticked) {
        int below = goes.indexOf(ticked) + 1;
        while (ticked.getData() instanceof RecordId && below < goes.getItemCount()
                && goes.getItem(below).getData() instanceof Media) {
            goes.getItem(below++).setChecked(ticked.getChecked());
        }
    }

    /** A reason that is not told to the learner is told here. */
    static String line(Staying staying) {
        String line = WORDS.text("stays." + staying.why(), staying.label(), staying.count());
        return staying.reason().isEmpty() ? line : WORDS.text("stays.reason", line, staying.reason());
    }

    /** What lost its tick. */
    Set<RecordId> leftOut() {
        return unticked(RecordId.class).collect(Collectors.toSet());
    }

    /** The ids of pictures, recordings and papers that lost their tick. */
    Set<String> mediaLeftOut() {
        return unticked(Media.class).map(Media::id).collect(Collectors.toSet());
    }

    private <T> Stream<T> unticked(Class<T> type) {
        return Stream.of(goes.getItems()).filter(item -> !item.getChecked()).map(TableItem::getData)
                .filter(type::isInstance).map(type::cast);
    }

    boolean somethingGoes() {
        return Stream.of(goes.getItems()).anyMatch(item -> item.getChecked() && item.getData() instanceof RecordId);
    }

    void focus() {
        learner.setFocus();
    }
}

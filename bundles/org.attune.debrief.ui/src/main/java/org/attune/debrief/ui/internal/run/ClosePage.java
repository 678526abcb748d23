package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.debrief.Agreement;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Objective;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** After the group has gone: what its facilitator says of it, before it is kept. On the user interface's thread. */
final class ClosePage implements RunPart {
    private static final Words WORDS = Words.of(ClosePage.class);
    private static final int MOST_PEOPLE = 200;

    private final Stage stage;
    private final Button read;
    private final Spinner spoke;
    private final Optional<Table> objectives;
    private final PracticeRows practices;
    private final Button lead;

    ClosePage(Composite page, Site site, Stage stage, RunDesk desk) {
        this.stage = stage;
        Running running = stage.now();
        Controls make = new Controls(WORDS);
        make.head(page, "close.head", 1);
        read = make.box(page, "close.read", SWT.CHECK, this::changed);
        read.setSelection(running.debrief().closing().readTogether().orElse(true));
        Composite row = Grids.row(page, 2);
        make.label(row, "close.spoke");
        spoke = spoke(row, running);
        pulse(page, site, make, desk);
        objectives = running.debrief().agreement().objectives().isEmpty()
                ? Optional.empty()
                : Optional.of(objectives(page, make, running));
        make.head(page, "close.five", 1);
        make.sentence(page, "close.five.what", 1);
        practices = PracticeRows.of(page, desk.debriefs().signs(said(running).debrief()));
        lead = make.box(page, "close.lead", SWT.CHECK, () -> {});
        make.sentence(page, "close.lead.what", 1);
    }

    List<ConfirmedPractice> practices() {
        return practices.now();
    }

    boolean forFacultyLead() {
        return lead.getSelection();
    }

    @Override
    public void focus() {
        read.setFocus();
    }

    @Override
    public void show(Running running) {
        // What is asked here is asked once; nothing else changes it.
    }

    private void pulse(Composite page, Site site, Controls make, RunDesk desk) {
        make.sentence(page, "close.pulse.what", 1);
        make.button(page, "close.pulse", () -> {
            int there = Math.max(1, stage.now().debrief().group().people().orElse(spoke.getSelection()));
            RoundDialog.Asked asked = new RoundDialog.Asked(WORDS.text("pulse.title"), desk.pulse()::survey,
                    question -> true, desk.pulse().scale());
            new RoundDialog(site, asked, there, () -> stage.step(
                    running -> running.with(running.debrief().closing().together(read.getSelection(), true)))).open();
        }).setEnabled(!stage.now().practice());
    }

    private Spinner spoke(Composite row, Running running) {
        Spinner spinner = Named.as(WORDS.text("close.spoke"),
                WidgetIds.set(new Spinner(row, SWT.BORDER), "debrief.close.spoke"));
        int people = running.debrief().group().people().orElse(0);
        spinner.setValues(running.debrief().group().spoke().orElse(people), 0, MOST_PEOPLE, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> changed());
        return spinner;
    }

    private Table objectives(Composite page, Controls make, Running running) {
        make.head(page, "close.objectives", 1);
        Table table = Named.as(WORDS.text("close.objectives"),
                WidgetIds.set(new Table(page, SWT.CHECK | SWT.BORDER), "debrief.close.objectives"));
        table.setLayoutData(Grids.wide());
        running.debrief().agreement().objectives().forEach(objective -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(objective.text());
            item.setChecked(objective.discussed());
        });
        table.addListener(SWT.Selection, event -> changed());
        return table;
    }

    private void changed() {
        stage.step(this::said);
    }

    /** The debrief with what is said here. */
    Running said(Running running) {
        Agreement agreement = running.debrief().agreement();
        Running together = running.agreeing(agreement.serving(discussed(agreement.objectives())))
                .with(running.debrief().closing().together(read.getSelection(),
                        running.debrief().closing().pulseOffered().orElse(false)));
        return together.with(together.debrief().group().spoke(spoke.getSelection()));
    }

    private List<Objective> discussed(List<Objective> all) {
        List<Boolean> ticks = objectives.map(table -> List.of(table.getItems()).stream().map(TableItem::getChecked)
                .toList()).orElse(List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i -> i < ticks.size() ? all.get(i).discussed(ticks.get(i)) : all.get(i)).toList();
    }
}

package org.attune.mentoring.ui.internal.handing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.Arrival.State;
import org.attune.mentoring.portfolio.Carried;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows what a file would bring, and asks who its learner is here. The code of there is never taken by itself. */
final class BringInDialog {
    private static final Words WORDS = Words.of(BringInDialog.class);
    private static final int HEIGHT = 26 * Grids.STEP;

    private final Site site;
    private final HandingDesk desk;
    private final HandingDesk.Read read;
    private final Steps steps;
    private final Table table;
    private final Columns columns;
    private final Combo code;

    BringInDialog(Site site, HandingDesk desk, HandingDesk.Read read) {
        this.site = site;
        this.desk = desk;
        this.read = read;
        this.steps = new Steps(site, "bringin.shell", WORDS.text("bringin.title"));
        Composite page = new Composite(steps.stack(), SWT.NONE);
        page.setLayout(Grids.columns(1));
        Lines.sentence(page, "bringin.from", WORDS.text("bringin.from", read.portfolio().code(),
                read.portfolio().records().size()));
        this.table = Lines.table(page, "bringin.table", WORDS.text("bringin.table"), SWT.SINGLE, HEIGHT);
        this.columns = Lines.columns(table, WORDS.text("column.kind"), WORDS.text("column.day"),
                WORDS.text("column.state"));
        Composite row = Grids.row(page, 2);
        new Label(row, SWT.NONE).setText(WORDS.text("bringin.code"));
        this.code = code(row);
        Lines.sentence(page, "bringin.mark", WORDS.text("bringin.mark"));
        code.addListener(SWT.Modify, event -> steps.ready(!code.getText().isBlank()));
    }

    /** Reads a file and opens the dialog, or says why not. */
    static void read(Site site, HandingDesk desk, Path file) {
        site.background().call(WORDS.text("reading"), () -> desk.read(file),
                read -> new BringInDialog(site, desk, read).open(),
                why -> site.messages().failed(HandOverDialog.sentence(why), why));
    }

    /** Once the table has its size: GTK complains about rows that come before. */
    private void fill() {
        for (Arrival arrival : read.arrivals()) {
            Carried record = arrival.record();
            new TableItem(table, SWT.NONE).setText(new String[]{record.label(),
                    record.date().map(day -> DayText.ofDisplay().write(day, LocalDate.now())).orElse(""),
                    WORDS.text("arrives." + arrival.state())});
        }
        columns.fit();
    }

    private Combo code(Composite row) {
        Combo combo = Named.as(WORDS.text("bringin.code"),
                WidgetIds.set(new Combo(row, SWT.DROP_DOWN), "bringin.code"));
        combo.setLayoutData(Grids.wideFrom(Lines.wide() / 2));
        return combo;
    }

    /** Only who was brought in before is proposed: it must be the same person again. */
    Shell open() {
        Shell shell = steps.open(List.of(Steps.Page.of((Composite) steps.stack().getChildren()[0])),
                WORDS.text("bringin.do"),
                this::bringIn);
        code.setItems(read.codes().toArray(String[]::new));
        read.knownAs().ifPresent(code::setText);
        steps.ready(!code.getText().isBlank());
        fill();
        code.setFocus();
        return shell;
    }

    private void bringIn() {
        String typed = code.getText().strip();
        steps.ready(false);
        site.background().call(WORDS.text("bringing"), () -> desk.bringIn(read.portfolio(), typed), this::broughtIn,
                this::failed);
    }

    private void broughtIn(List<Arrival> arrivals) {
        if (!steps.shell().isDisposed()) {
            steps.shell().dispose();
        }
        long added = arrivals.stream().filter(each -> each.state() == State.NEW || each.state() == State.CHANGED
                || each.state() == State.KEPT_UNREAD).count();
        site.messages().done(WORDS.text("broughtin", added, arrivals.size() - added));
    }

    private void failed(Exception why) {
        steps.ready(true);
        steps.say(HandOverDialog.sentence(why));
    }
}

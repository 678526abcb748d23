package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.attune.records.Act;
import org.attune.records.HistoryEntry;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What was done to the selected record over time. One's own last change can be taken back. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.history", label = "%view.history", icon = "icons/history.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT, order = 20)
public final class HistoryView implements View {
    private static final Words WORDS = Words.of(HistoryView.class);

    private final Records records;
    private Site site;
    private Composite page;
    private Label nothing;
    private Table table;
    private Columns columns;
    private Button undo;
    private Optional<RecordId> subject = Optional.empty();
    private List<HistoryLine> lines = List.of();
    private RecordId holder;

    /** The view over the records. */
    @Activate
    public HistoryView(@Reference Records records) {
        this.records = records;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        nothing = WidgetIds.set(new Label(page, SWT.WRAP), "history.nothing");
        nothing.setText(WORDS.text("history.nothing"));
        nothing.setLayoutData(Grids.wideFrom(160));
        table = table();
        undo = WidgetIds.set(new Button(page, SWT.PUSH | SWT.WRAP), "history.undo");
        undo.setText(WORDS.text("history.undo"));
        undo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        undo.addListener(SWT.Selection, event -> takeBack());
        show(new Life(List.of(), RecordId.fresh()));
        site.onSelect(this::about);
        site.selected().ifPresent(this::about);
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void recordsChanged() {
        subject.ifPresent(this::about);
    }

    private void about(RecordId record) {
        subject = Optional.of(record);
        site.background().call(WORDS.text("history.reading"),
                () -> new Life(HistoryLine.of(records.as(Reader.me()).history(record)), records.identity().person()),
                life -> {
                    if (subject.equals(Optional.of(record))) {
                        show(life);
                    }
                });
    }

    private Table table() {
        Table made = Named.as(WORDS.text("history"), WidgetIds.set(
                new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "history.table"));
        made.setLayoutData(Grids.table());
        made.setHeaderVisible(true);
        new ChosenRow(made);
        columns = new Columns(made, 3);
        columns.add(WORDS.text("history.when"), 130);
        columns.add(WORDS.text("history.what"), 120);
        columns.add(WORDS.text("history.device"), 80);
        columns.add(WORDS.text("history.fields"), 120);
        return made;
    }

    private void show(Life life) {
        lines = life.lines();
        holder = life.holder();
        table.setRedraw(false);
        table.removeAll();
        lines.forEach(this::add);
        columns.fit();
        table.setRedraw(true);
        Grids.show(nothing, lines.isEmpty());
        Grids.show(table, !lines.isEmpty());
        Grids.show(undo, !lines.isEmpty());
        undo.setEnabled(canTakeBack());
        page.layout();
    }

    private void add(HistoryLine line) {
        ZonedDateTime at = line.event().madeAt().atZone(ZoneId.systemDefault());
        String when = DayText.ofDisplay().write(at.toLocalDate(), LocalDate.now()) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at);
        new TableItem(table, SWT.NONE).setText(new String[]{when, line.what(), line.event().device(), line.fields()});
    }

    private boolean canTakeBack() {
        return !lines.isEmpty() && lines.getFirst().event().kind() == HistoryEntry.Kind.CHANGED
                && lines.getFirst().event().author().equals(holder);
    }

    private void takeBack() {
        undo.setEnabled(false);
        Write.Undo write = new Write.Undo(subject.orElseThrow(), lines.getFirst().event().version());
        site.background().call(WORDS.text("history.undoing"), () -> records.commit(Act.of(write)), saved -> {
            site.messages().done(WORDS.text("history.undone"));
            about(write.record());
        }, this::failed);
    }

    private void failed(Exception why) {
        undo.setEnabled(canTakeBack());
        site.messages().failed(why instanceof RecordsException known
                ? WORDS.text("history.failed", known.getMessage())
                : WORDS.text("history.failed.unexpected"), why);
    }

    /** The events of a record, and who holds this workspace. */
    private record Life(List<HistoryLine> lines, RecordId holder) {}
}

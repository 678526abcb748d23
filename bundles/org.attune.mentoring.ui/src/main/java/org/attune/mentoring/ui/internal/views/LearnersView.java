package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.List;

import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.EmptyPage;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The learners, whoever was met last first. Choosing one makes them the subject of the views beside. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.learners", label = "%view.learners", icon = "icons/learners.svg", //
        perspectives = MentoringPerspective.ID, place = Place.LEFT, order = 10)
public final class LearnersView implements View {
    private static final Words WORDS = Words.of(LearnersView.class);

    private final LearnerReading reading;
    private Site site;
    private Composite stack;
    private EmptyPage empty;
    private Composite page;
    private Text filter;
    private Table table;
    private Columns columns;
    private List<LearnerLine> lines = List.of();

    /** The view over these services. */
    @Activate
    public LearnersView(@Reference People people, @Reference FollowUps followUps, @Reference MentoringLog log) {
        this.reading = new LearnerReading(people, followUps, log);
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, "learners.begin", WORDS.text("learners.empty"), WORDS.text("learners.begin"),
                () -> site.run("mentoring.log"));
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        filter = filter(page);
        table = table(page);
        new LearnerMenu(table, site);
        top(page);
        recordsChanged();
    }

    @Override
    public void focus() {
        (lines.isEmpty() ? empty.control() : table).setFocus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("learners.reading"), reading::lines, this::show);
    }

    private Text filter(Composite parent) {
        Text text = Named.as(WORDS.text("learners.filter"), WidgetIds.set(
                new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL), "learners.filter"));
        text.setMessage(WORDS.text("learners.filter"));
        text.setLayoutData(Grids.wide());
        text.addListener(SWT.Modify, event -> fill());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        return text;
    }

    private Table table(Composite parent) {
        Table made = Named.as(WORDS.text("learners"), WidgetIds.set(
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION), "learners.table"));
        made.setLayoutData(Grids.table());
        made.setHeaderVisible(true);
        columns = new Columns(made, 0);
        columns.add(WORDS.text("learners.who"), 120);
        columns.add(WORDS.text("learners.open"), 64);
        columns.add(WORDS.text("learners.last"), 80);
        new ChosenRow(made).onChosen(row -> site.select((RecordId) row.getData()));
        made.addListener(SWT.DefaultSelection, event -> site.showView("mentoring.entries"));
        return made;
    }

    private void show(List<LearnerLine> read) {
        lines = read;
        fill();
        top(lines.isEmpty() ? empty.control() : page);
    }

    private void fill() {
        Object chosen = table.getSelectionCount() == 0
                ? site.selected().orElse(null)
                : table.getSelection()[0].getData();
        table.setRedraw(false);
        table.removeAll();
        lines.stream().filter(line -> line.matches(filter.getText())).forEach(line -> add(line, chosen));
        columns.fit();
        table.setRedraw(true);
    }

    private void add(LearnerLine line, Object chosen) {
        TableItem item = new TableItem(table, SWT.NONE);
        LocalDate today = LocalDate.now();
        item.setText(new String[]{line.label(), line.open() == 0 ? "" : WORDS.text("learners.count", line.open()),
                line.last().map(day -> DayText.ofDisplay().write(day, today)).orElse("")});
        item.setData(line.id());
        if (line.id().equals(chosen)) {
            table.setSelection(item);
        }
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

package org.attune.mentoring.ui.internal.views;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.workbench.days.Since;
import org.attune.practice.FollowUps;
import org.attune.program.People;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.EmptyPage;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits to be come back to, the longest first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.follow-ups", label = "%view.followups", icon = "icons/followups.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT_BELOW, order = 10)
public final class FollowUpsView implements View {
    private static final Words WORDS = Words.of(FollowUpsView.class);
    private static final int MOST = 1_000;

    private final FollowUpDesk desk;
    private Site site;
    private Composite stack;
    private EmptyPage empty;
    private Composite page;
    private Table table;
    private Columns columns;
    private ChosenRow row;
    private Composite buttons;

    /** The view over these services. */
    @Activate
    public FollowUpsView(@Reference FollowUps followUps, @Reference People people) {
        this.desk = new FollowUpDesk(followUps, people, Clock.systemDefaultZone());
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, "followups.begin", WORDS.text("followups.empty"), WORDS.text("followups.begin"),
                () -> site.run("mentoring.log"));
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        table = table(page);
        buttons = new Composite(page, SWT.NONE);
        buttons.setLayout(Grids.buttons());
        buttons.setLayoutData(Grids.wide());
        button("done", line -> desk.done(site, line, this::recordsChanged));
        button("tomorrow", line -> desk.tomorrow(site, line, this::recordsChanged));
        button("open", line -> desk.open(site, line));
        top(page);
        recordsChanged();
    }

    @Override
    public void focus() {
        (empty.control().isVisible() ? empty.control() : table).setFocus();
    }

    @Override
    public void recordsChanged() {
        desk.read(site, MOST, this::show);
    }

    private Table table(Composite parent) {
        Table made = Named.as(WORDS.text("followups"), WidgetIds.set(
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION), "followups.table"));
        made.setLayoutData(Grids.table());
        made.setHeaderVisible(true);
        columns = new Columns(made, 2);
        columns.add(WORDS.text("followups.who"), 72);
        columns.add(WORDS.text("followups.since"), 120);
        columns.add(WORDS.text("followups.what"), 120);
        row = new ChosenRow(made);
        row.onChosen(chosen -> enable());
        made.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(line -> desk.open(site, line)));
        return made;
    }

    private void button(String key, Consumer<FollowUpLine> does) {
        Button button = WidgetIds.set(new Button(buttons, SWT.PUSH), "followups." + key);
        button.setText(WORDS.text("followups." + key));
        button.addListener(SWT.Selection, event -> chosen().ifPresent(does));
    }

    private void show(List<FollowUpLine> lines) {
        int at = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        lines.forEach(this::add);
        columns.fit();
        table.setRedraw(true);
        if (at >= 0 && !lines.isEmpty()) {
            table.setSelection(Math.min(at, lines.size() - 1));
        }
        enable();
        top(lines.isEmpty() ? empty.control() : page);
    }

    private void add(FollowUpLine line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[]{line.who(), Since.days(line.days()), line.text()});
        item.setData(line);
    }

    private void enable() {
        for (Control button : buttons.getChildren()) {
            button.setEnabled(chosen().isPresent());
        }
    }

    private Optional<FollowUpLine> chosen() {
        return row.item().map(item -> (FollowUpLine) item.getData());
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

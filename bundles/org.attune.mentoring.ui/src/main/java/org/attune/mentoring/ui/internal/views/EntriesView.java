package org.attune.mentoring.ui.internal.views;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.ui.internal.parts.Subject;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.EmptyPage;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What was logged, of the selected learner or of all: a page at a time while it is in the order of days. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.entries", label = "%view.entries", icon = "icons/entries.svg", //
        perspectives = MentoringPerspective.ID, place = Place.CENTER, order = 10)
public final class EntriesView implements View {
    private static final Words WORDS = Words.of(EntriesView.class);
    private static final int PAUSE = 250;

    private final EntryBook book;
    private final Runnable arrange = this::arrange;
    private Site site;
    private Composite stack;
    private EmptyPage empty;
    private Composite page;
    private Text filter;
    private Label of;
    private Button all;
    private Label count;
    private EntryTable table;
    private Optional<Subject> subject = Optional.empty();
    private Arrangement arrangement = Arrangement.AS_LOGGED;
    private long total;
    private int reading;

    /** The view over these services. */
    @Activate
    public EntriesView(@Reference MentoringLog log, @Reference People people) {
        this.book = new EntryBook(log, people);
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, "entries.begin", WORDS.text("entries.empty"), WORDS.text("entries.begin"),
                () -> site.run("mentoring.log"));
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        head();
        table = new EntryTable(page, this::read, this::sort);
        table.onChosen(row -> site.select(row.id()), row -> site.open(Entry.TYPE, row.id()));
        table.showOrder(arrangement);
        top(page);
        site.onSelect(this::selected);
        site.selected().ifPresentOrElse(this::selected, this::arrange);
    }

    @Override
    public void focus() {
        if (empty.control().isVisible()) {
            empty.control().setFocus();
        } else {
            table.focus();
        }
    }

    @Override
    public void recordsChanged() {
        arrange();
    }

    @Override
    public void closing() {
        stack.getDisplay().timerExec(-1, arrange);
    }

    private void head() {
        Composite head = Grids.row(page, 4);
        filter = Named.as(WORDS.text("entries.filter"), WidgetIds.set(
                new Text(head, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL), "entries.filter"));
        filter.setMessage(WORDS.text("entries.filter"));
        filter.setLayoutData(Grids.wide());
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE, arrange));
        of = WidgetIds.set(new Label(head, SWT.NONE), "entries.of");
        all = WidgetIds.set(new Button(head, SWT.PUSH | SWT.WRAP), "entries.all");
        all.setText(WORDS.text("entries.all"));
        all.addListener(SWT.Selection, event -> about(Optional.empty()));
        count = WidgetIds.set(new Label(head, SWT.NONE), "entries.count");
        tellSubject();
    }

    private void selected(RecordId record) {
        site.background().call(WORDS.text("entries.reading"), () -> book.subject(record), found -> {
            if (found.isPresent()) {
                about(found);
            } else if (total == 0) {
                arrange();
            }
        });
    }

    private void about(Optional<Subject> now) {
        subject = now;
        tellSubject();
        arrange();
    }

    private void tellSubject() {
        of.setText(subject.map(one -> WORDS.text("entries.of", one.label())).orElse("").replace("&", "&&"));
        Grids.show(of, subject.isPresent());
        Grids.show(all, subject.isPresent());
        of.getParent().getParent().layout(true, true);
    }

    private void sort(EntryRow.Column column) {
        arrangement = arrangement.by(column);
        arrange();
    }

    /** Reads again; what an earlier reading brings later is not shown. */
    private void arrange() {
        arrangement = arrangement.finding(filter.getText());
        table.showOrder(arrangement);
        int mine = ++reading;
        Arrangement asked = arrangement;
        if (asked.isAsLogged()) {
            site.background().call(WORDS.text("entries.reading"), () -> book.page(who(), 0),
                    part -> begin(mine, part));
        } else {
            site.background().call(WORDS.text("entries.reading"), () -> book.arranged(who(), asked), rows -> {
                if (mine == reading) {
                    table.putAll(rows);
                    tell(WORDS.text("entries.found", rows.size(), Math.max(total, rows.size())));
                }
            });
        }
    }

    private void begin(int mine, EntryBook.Part part) {
        if (mine != reading) {
            return;
        }
        total = part.total();
        table.begin(total);
        table.put(0, part.rows());
        tell(WORDS.text("entries.count", total));
        top(total == 0 && subject.isEmpty() ? empty.control() : page);
    }

    private void read(int number) {
        int mine = reading;
        site.background().call(WORDS.text("entries.reading"), () -> book.page(who(), number), part -> {
            if (mine == reading) {
                table.put(number, part.rows());
            }
        });
    }

    private Optional<RecordId> who() {
        return subject.map(Subject::id);
    }

    private void tell(String text) {
        count.setText(text);
        count.getParent().layout();
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

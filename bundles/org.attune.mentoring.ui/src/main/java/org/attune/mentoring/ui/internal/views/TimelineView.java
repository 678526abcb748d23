package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.ui.internal.parts.PagedTable;
import org.attune.mentoring.ui.internal.parts.Subject;
import org.attune.mentoring.ui.internal.parts.SubjectBar;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.practice.FollowUp;
import org.attune.practice.Timeline;
import org.attune.practice.TimelineKind;
import org.attune.practice.TimelineLine;
import org.attune.practice.TimelinePage;
import org.attune.program.People;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All that is on record about the chosen learner, latest day first, a page at a time; of all kinds or of one. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.timeline", label = "%view.timeline", icon = "icons/timeline.svg", //
        perspectives = MentoringPerspective.ID, place = Place.CENTER, order = 20)
public final class TimelineView implements View {
    private static final Words WORDS = Words.of(TimelineView.class);

    private final Timeline timeline;
    private final People people;
    private final Records records;
    private Site site;
    private SubjectBar bar;
    private Composite head;
    private TermChoice kind;
    private Label count;
    private PagedTable<TimelineLine> table;
    private List<TimelineKind> kinds = List.of();
    private int reading;

    /** The view over these services. */
    @Activate
    public TimelineView(@Reference Timeline timeline, @Reference People people, @Reference Records records) {
        this.timeline = timeline;
        this.people = people;
        this.records = records;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        bar = new SubjectBar(page, site, people, "timeline.of", this::recordsChanged);
        head = Grids.row(page, 2);
        choice(List.of());
        count = WidgetIds.set(new Label(head, SWT.NONE), "timeline.count");
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        table = new PagedTable<>(page, new PagedTable.Look("timeline.table", WORDS.text("timeline"), 3),
                this::texts, this::read);
        Stream.of("timeline.day", "timeline.kind", "timeline.seen", "timeline.what")
                .forEach(key -> table.column(WORDS.text(key), 80));
        table.onChosen(line -> {}, this::open);
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public void recordsChanged() {
        bar.subject().ifPresent(who -> {
            int mine = ++reading;
            Optional<TypeName> only = only();
            site.background().call(WORDS.text("timeline.reading"), () -> opened(who, only), now -> {
                if (mine == reading) {
                    show(now);
                }
            });
        });
    }

    /** The first page, with the kinds that there are. */
    private record Opened(TimelinePage first, List<TimelineKind> kinds) {}

    private Opened opened(Subject who, Optional<TypeName> only) throws RecordsException {
        return new Opened(timeline.of(who.id(), only, 0, PagedTable.PAGE), timeline.kinds(who.id()));
    }

    private void show(Opened now) {
        if (!kinds.equals(now.kinds())) {
            choice(now.kinds());
        }
        table.begin(now.first().total());
        table.put(0, now.first().lines());
        count.setText(WORDS.text("timeline.count", now.first().total()));
        head.layout();
    }

    private void read(int number) {
        int mine = reading;
        Optional<TypeName> only = only();
        bar.subject().ifPresent(who -> site.background().call(WORDS.text("timeline.reading"),
                () -> timeline.of(who.id(), only, number * PagedTable.PAGE, PagedTable.PAGE), page -> {
                    if (mine == reading) {
                        table.put(number, page.lines());
                    }
                }));
    }

    /** Offers the kinds that there are; what was chosen stays chosen. */
    private void choice(List<TimelineKind> now) {
        kinds = now;
        String chosen = kind == null ? "" : kind.chosen();
        if (kind != null) {
            kind.control().dispose();
        }
        List<Term> terms = Stream.concat(Stream.of(new Term("", WORDS.text("timeline.all"))),
                now.stream().map(one -> new Term(one.type().value(),
                        WORDS.text("timeline.only", one.label(), one.count()))))
                .toList();
        kind = new TermChoice(head, "timeline.only", WORDS.text("timeline.which"), terms);
        kind.control().moveAbove(null);
        if (terms.stream().anyMatch(term -> term.code().equals(chosen))) {
            kind.choose(chosen);
        }
        kind.onChange(this::recordsChanged);
    }

    private Optional<TypeName> only() {
        return Optional.of(kind.chosen()).filter(word -> !word.isEmpty()).map(TypeName::new);
    }

    private String[] texts(TimelineLine line) {
        LocalDate today = LocalDate.now();
        String day = line.row().header().date().map(on -> DayText.ofDisplay().inFigures(on, today)).orElse("");
        boolean ahead = line.row().header().date().filter(today::isBefore).isPresent();
        return new String[]{ahead ? WORDS.text("timeline.ahead", day) : day, line.kind(),
                WORDS.text(line.onlyMine() ? "timeline.mine" : "timeline.shared"), what(line)};
    }

    private static String what(TimelineLine line) {
        if (line.row().readability() != Readability.READABLE) {
            return WORDS.text("timeline.unreadable");
        }
        String summary = line.row().summary();
        return summary.isEmpty() ? line.row().title() : WORDS.text("timeline.both", line.row().title(), summary);
    }

    /** A follow-up opens where it came from: there stands what it is about. */
    private void open(TimelineLine line) {
        RecordId id = line.row().header().linked(FollowUp.ENTRY_LINK)
                .filter(entry -> line.row().type().equals(FollowUp.TYPE)).orElse(line.row().id());
        site.background().call(WORDS.text("timeline.reading"),
                () -> records.as(Reader.me()).find(id).map(StoredRecord::type).orElse(line.row().type()),
                type -> site.open(type, id));
    }
}

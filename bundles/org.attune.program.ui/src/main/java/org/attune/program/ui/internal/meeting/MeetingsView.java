package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.Roles;
import org.attune.program.ui.internal.people.PeoplePerspective;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.Since;
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

/** Who mentors whom: those of the person who is selected, or all. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "people.meetings", label = "%view.meetings", icon = "icons/relationship.svg", //
        perspectives = PeoplePerspective.ID, place = Place.RIGHT, order = 10)
public final class MeetingsView implements View {
    private static final Words WORDS = Words.of(MeetingsView.class);

    private final People people;
    private final Relationships relationships;
    private final MeetingReading reading;
    private Site site;
    private Composite stack;
    private EmptyPage empty;
    private Composite page;
    private Table table;
    private Columns columns;
    private ChosenRow row;
    private Composite buttons;
    private Optional<KeptPerson> who = Optional.empty();

    /** The view over these services. */
    @Activate
    public MeetingsView(@Reference People people, @Reference Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
        this.reading = new MeetingReading(people, relationships);
    }

    /** Whom it is about, and what was read. */
    private record Read(Optional<KeptPerson> who, List<Meeting> meetings) {}

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, "meetings.first", WORDS.text("empty"), WORDS.text("begin"), this::begin);
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        table = table();
        buttons = Grids.buttonRow(page);
        button("begin", this::begin);
        onLine("open", this::open);
        onLine("hand-over", meeting -> new HandOverDialog(site, people, relationships).open(meeting,
                this::recordsChanged));
        onLine("end", meeting -> new EndDialog(site, relationships).open(meeting, this::recordsChanged));
        top(page);
        site.onSelect(record -> recordsChanged());
        recordsChanged();
    }

    @Override
    public void focus() {
        (page.isVisible() ? table : empty.control()).setFocus();
    }

    @Override
    public void recordsChanged() {
        Optional<RecordId> selected = site.selected();
        site.background().call(WORDS.text("reading"), () -> read(selected), this::show);
    }

    /** Of whatever is not a person, all are shown. */
    private Read read(Optional<RecordId> selected) throws RecordsException {
        Optional<KeptPerson> person = selected.isEmpty() ? Optional.empty() : people.byId(selected.get());
        return new Read(person, reading.of(person.map(KeptPerson::id)));
    }

    private Table table() {
        Table made = Named.as(WORDS.text("table"),
                WidgetIds.set(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "meetings.table"));
        made.setLayoutData(Grids.table());
        made.setHeaderVisible(true);
        columns = new Columns(made, 2);
        columns.add(WORDS.text("mentor"), 64);
        columns.add(WORDS.text("learner"), 64);
        columns.add(WORDS.text("now"), 96);
        row = new ChosenRow(made);
        row.onChosen(item -> enable());
        made.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(this::open));
        return made;
    }

    private void show(Read read) {
        who = read.who();
        table.setRedraw(false);
        table.removeAll();
        read.meetings().forEach(this::add);
        columns.fit();
        table.setRedraw(true);
        enable();
        top(read.meetings().isEmpty() ? empty.control() : page);
    }

    private void add(Meeting meeting) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[]{meeting.mentor(), meeting.learner(), now(meeting)});
        item.setData(meeting);
    }

    private static String now(Meeting meeting) {
        LocalDate today = LocalDate.now();
        Relationship relationship = meeting.kept().relationship();
        if (!meeting.lasts(today)) {
            return WORDS.text(relationship.handedTo().isPresent() ? "now.handed" : "now.ended",
                    DayText.ofDisplay().inFigures(relationship.until().orElseThrow(), today));
        }
        return String.join(" \u00b7 ",
                Stream.of(last(relationship, today), next(relationship, today), agreed(meeting, today),
                        meeting.lineManager() ? WORDS.text("now.manager") : "").filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String last(Relationship relationship, LocalDate today) {
        return relationship.until().map(day -> WORDS.text("now.last", DayText.ofDisplay().write(day, today)))
                .orElse("");
    }

    private static String next(Relationship relationship, LocalDate today) {
        return relationship.nextMeeting().filter(day -> !day.isBefore(today))
                .map(day -> WORDS.text("now.next", DayText.ofDisplay().write(day, today))).orElse("");
    }

    private static String agreed(Meeting meeting, LocalDate today) {
        if (!meeting.kept().relationship().agreement().signed()) {
            return WORDS.text("now.unsigned");
        }
        return meeting.review().map(day -> day.isAfter(today)
                ? WORDS.text("now.review", DayText.ofDisplay().inFigures(day, today))
                : WORDS.text("now.waits", Since.waiting(ChronoUnit.DAYS.between(day, today))))
                .orElseGet(() -> WORDS.text("now.signed"));
    }

    /** With the selected person as whichever of the two they are. */
    private void begin() {
        Map<String, String> seed = who.map(person -> Map.of(
                person.person().is(Roles.LEARNER) ? "learner" : "mentor", person.id().toString())).orElse(Map.of());
        site.openNew(Relationship.TYPE, seed);
    }

    private void open(Meeting meeting) {
        site.open(Relationship.TYPE, meeting.kept().id());
    }

    private void onLine(String key, Consumer<Meeting> does) {
        button(key, () -> chosen().ifPresent(does)).setData("on-line", true);
    }

    private Button button(String key, Runnable does) {
        Button button = WidgetIds.set(new Button(buttons, SWT.PUSH | SWT.WRAP), "meetings." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** What has ended is opened, not handed over or ended again. */
    private void enable() {
        boolean lasts = chosen().filter(meeting -> meeting.kept().relationship().until().isEmpty()).isPresent();
        for (Control button : buttons.getChildren()) {
            boolean opens = "meetings.open".equals(button.getData(WidgetIds.KEY));
            button.setEnabled(button.getData("on-line") == null || (opens ? chosen().isPresent() : lasts));
        }
    }

    private Optional<Meeting> chosen() {
        return row.item().map(item -> (Meeting) item.getData());
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

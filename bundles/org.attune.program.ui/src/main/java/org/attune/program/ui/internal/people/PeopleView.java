package org.attune.program.ui.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.frameworks.Vocabularies;
import org.attune.program.Departures;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Programs;
import org.attune.program.Relationships;
import org.attune.program.ui.internal.person.LeaveDialog;
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
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everybody who takes part, by program and cohort. Choosing somebody makes them the subject of the views beside. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "people.people", label = "%view.people", icon = "icons/person.svg", //
        perspectives = PeoplePerspective.ID, place = Place.LEFT, order = 10)
public final class PeopleView implements View {
    private static final Words WORDS = Words.of(PeopleView.class);

    private final PeopleTree.Sources sources;
    private final Departures departures;
    private Site site;
    private Composite stack;
    private EmptyPage empty;
    private Composite page;
    private Text filter;
    private Button left;
    private PeopleLines lines;
    private Button leave;
    private PeopleTree everybody = new PeopleTree(List.of());

    /** The view over these services. */
    @Activate
    public PeopleView(@Reference People people, @Reference Programs programs, @Reference Relationships relationships,
            @Reference Vocabularies vocabularies, @Reference Departures departures) {
        this.sources = new PeopleTree.Sources(people, programs, relationships, vocabularies);
        this.departures = departures;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, "people.first", WORDS.text("empty"), WORDS.text("add"), this::add);
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Grids.view(1));
        filter = filter();
        left = button(page, SWT.CHECK | SWT.WRAP, "left", this::recordsChanged);
        left.setLayoutData(Grids.wideFrom(120));
        lines = new PeopleLines(page);
        lines.onChosen(this::chosen);
        lines.onOpen(place -> site.open(place.type(), place.id()));
        buttons();
        top(page);
        recordsChanged();
    }

    @Override
    public void focus() {
        if (page.isVisible()) {
            lines.focus();
        } else {
            empty.control().setFocus();
        }
    }

    @Override
    public void recordsChanged() {
        boolean also = left.getSelection();
        site.background().call(WORDS.text("reading"), () -> PeopleTree.read(sources, also, LocalDate.now()),
                this::show);
    }

    private Text filter() {
        Text text = Named.as(WORDS.text("filter"),
                WidgetIds.set(new Text(page, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL), "people.filter"));
        text.setMessage(WORDS.text("filter.hint"));
        text.setToolTipText(WORDS.text("filter"));
        text.setLayoutData(Grids.wide());
        text.addListener(SWT.Modify, event -> fill());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                lines.focus();
            }
        });
        return text;
    }

    private void buttons() {
        Composite row = Grids.buttonRow(page);
        button(row, SWT.PUSH | SWT.WRAP, "add", this::add);
        button(row, SWT.PUSH | SWT.WRAP, "import", () -> site.run("people.import"));
        leave = button(row, SWT.PUSH | SWT.WRAP, "leave", () -> lines.chosen().ifPresent(this::leave));
        leave.setEnabled(false);
    }

    private void show(PeopleTree read) {
        everybody = read;
        fill();
        top(read.all().isEmpty() && !left.getSelection() ? empty.control() : page);
    }

    private void fill() {
        boolean filters = !filter.getText().isBlank();
        lines.show(everybody.filtered(filter.getText()), filters, site.selected());
        leave.setEnabled(lines.chosen().isPresent());
    }

    private void chosen(Optional<RecordId> person) {
        leave.setEnabled(person.isPresent());
        person.ifPresent(site::select);
    }

    private void add() {
        site.openNew(Person.TYPE, Map.of());
    }

    private void leave(RecordId person) {
        new LeaveDialog(site, sources.people(), departures).open(person, this::recordsChanged);
    }

    private static Button button(Composite parent, int style, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, style), "people." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}

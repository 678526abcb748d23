package org.attune.program.ui.internal.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.attune.program.Contacts;
import org.attune.program.MentorLoad;
import org.attune.program.Mentors;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.ui.internal.people.PeoplePerspective;
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
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What mentors carry and what supports them, as facts in the order of their codes. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "people.mentors", label = "%view.mentors", icon = "icons/mentor.svg", //
        perspectives = PeoplePerspective.ID, place = Place.RIGHT_BELOW, order = 10)
public final class MentorsView implements View {
    private static final Words WORDS = Words.of(MentorsView.class);

    private final Mentors mentors;
    private final People people;
    private final Contacts contacts;
    private Site site;
    private Table table;
    private Columns columns;
    private ChosenRow row;
    private Button training;

    /** The view over these services. */
    @Activate
    public MentorsView(@Reference Mentors mentors, @Reference People people, @Reference Contacts contacts) {
        this.mentors = mentors;
        this.people = people;
        this.contacts = contacts;
    }

    private record Read(List<MentorLoad> loads, Map<RecordId, String> labels) {}

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite page = new ScrollPage(parent, Grids.view(1), ScrollPage.OF_TEXTS).page();
        Label facts = new Label(page, SWT.WRAP);
        facts.setText(WORDS.text("facts"));
        facts.setLayoutData(Grids.wideFrom(160));
        table = table(page);
        Composite buttons = Grids.buttonRow(page);
        training = button(buttons, "training", this::training);
        button(buttons, "check-in", () -> new CheckInDialog(site, mentors, contacts).open());
        button(buttons, "talk", () -> site.run("people.contacts"));
        training.setEnabled(false);
        recordsChanged();
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("reading"),
                () -> new Read(mentors.loads(LocalDate.now()), people.labels(Naming.CODE_AND_PRIVATE_NAME)),
                this::show);
    }

    private Table table(Composite page) {
        Table made = Named.as(WORDS.text("table"),
                WidgetIds.set(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "mentors.table"));
        made.setLayoutData(Grids.table());
        made.setHeaderVisible(true);
        columns = new Columns(made, 0);
        List.of("who", "learners", "minutes", "last").forEach(key -> columns.add(WORDS.text(key), 48));
        row = new ChosenRow(made);
        row.onChosen(item -> {
            training.setEnabled(true);
            site.select(((MentorLoad) item.getData()).mentor().id());
        });
        made.addListener(SWT.DefaultSelection, event -> training());
        return made;
    }

    private void show(Read read) {
        LocalDate today = LocalDate.now();
        int at = table.getSelectionIndex();
        table.removeAll();
        for (MentorLoad load : read.loads()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{read.labels().get(load.mentor().id()), WORDS.text("count", load.learners()),
                    load.protectedMinutes().map(minutes -> WORDS.text("count", minutes)).orElse(""),
                    load.lastTraining().map(day -> DayText.ofDisplay().inFigures(day, today)).orElse("")});
            item.setData(load);
        }
        columns.fit();
        if (at >= 0 && at < table.getItemCount()) {
            table.setSelection(at);
        }
        training.setEnabled(row.item().isPresent());
    }

    private void training() {
        row.item().map(item -> (MentorLoad) item.getData())
                .ifPresent(load -> new TrainingDialog(site, mentors).open(load.mentor(), this::recordsChanged));
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "mentors." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}

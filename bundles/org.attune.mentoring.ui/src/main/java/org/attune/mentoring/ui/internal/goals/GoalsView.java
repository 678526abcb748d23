package org.attune.mentoring.ui.internal.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.ui.internal.parts.Subject;
import org.attune.mentoring.ui.internal.parts.SubjectBar;
import org.attune.mentoring.ui.internal.views.MentoringPerspective;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.words.Words;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.PlainList;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The goals of the chosen learner, those still ahead first; until somebody is chosen, all that are ahead. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.goals", label = "%view.goals", icon = "icons/goal.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT, order = 12)
public final class GoalsView implements View {
    private static final Words WORDS = Words.of(GoalsView.class);

    private final Goals goals;
    private final People people;
    private final Records records;
    private final Clock clock = Clock.systemDefaultZone();
    private Site site;
    private SubjectBar bar;
    private PlainList<Line> list;

    /** A goal as a line, with whose it is. */
    private record Line(KeptGoal kept, String who) {}

    /** The view over these services. */
    @Activate
    public GoalsView(@Reference Goals goals, @Reference People people, @Reference Records records) {
        this.goals = goals;
        this.people = people;
        this.records = records;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        bar = new SubjectBar(page, site, people, "goals.of", this::recordsChanged);
        Composite seat = new Composite(page, SWT.NONE);
        seat.setLayout(new FillLayout());
        seat.setLayoutData(Grids.whole());
        list = new PlainList<>(seat,
                new PlainList.Look("goals", WORDS.text("goals"),
                        List.of(WORDS.text("goals.what"), WORDS.text("goals.until"), WORDS.text("goals.state"),
                                WORDS.text("goals.who")),
                        0, WORDS.text("goals.empty"), WORDS.text("goals.begin")),
                this::texts, this::add);
        list.knownBy(line -> line.kept().id());
        list.button("goals.open", WORDS.text("goals.open"), this::open);
        list.button("goals.met", WORDS.text("goals.met"), this::met);
        list.button("goals.add", WORDS.text("goals.add"), this::add);
        list.onOpen(this::open);
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        Optional<Subject> who = bar.subject();
        site.background().call(WORDS.text("goals.reading"), () -> lines(who), list::show);
    }

    private List<Line> lines(Optional<Subject> who) throws RecordsException {
        List<KeptGoal> found = who.isPresent() ? goals.of(who.get().id()) : goals.open();
        Map<RecordId, String> codes = people.labels(Naming.CODE);
        return found.stream().map(kept -> new Line(kept, kept.goal().person().map(codes::get).orElse(""))).toList();
    }

    private String[] texts(Line line) {
        Goal goal = line.kept().goal();
        String until = goal.until().map(day -> DayText.ofDisplay().inFigures(day, LocalDate.now(clock))).orElse("");
        return new String[]{goal.text().replaceAll("\\s+", " "), until, GoalWords.state(goal.state()), line.who()};
    }

    private void open(Line line) {
        site.open(Goal.TYPE, line.kept().id());
    }

    private void add() {
        site.openNew(Goal.TYPE, bar.subject().map(one -> Map.of(GoalDesk.PERSON, one.id().toString()))
                .orElse(Map.of()));
    }

    private void met(Line line) {
        if (line.kept().goal().open()) {
            KeptGoal kept = line.kept();
            site.background().call(WORDS.text("goals.moving"),
                    () -> goals.move(kept.id(), kept.version(), GoalStates.MET, "", LocalDate.now(clock)), this::moved,
                    this::failed);
        }
    }

    private void moved(Saved saved) {
        site.messages().done(WORDS.text("goals.ismet"), new Choice(WORDS.text("goals.undo"), () -> undo(saved)));
        recordsChanged();
    }

    private void undo(Saved saved) {
        site.background().call(WORDS.text("goals.undoing"),
                () -> records.commit(Act.of(new Write.Undo(saved.record(), saved.version()))), undone -> {
                    site.messages().done(WORDS.text("goals.undone"));
                    recordsChanged();
                }, this::failed);
    }

    private void failed(Exception why) {
        site.messages().failed(Told.of(WORDS, "goals.failed", why), why);
    }
}

package org.attune.mentoring.ui.internal.before;

import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.ui.internal.parts.Subject;
import org.attune.mentoring.ui.internal.parts.SubjectBar;
import org.attune.mentoring.ui.internal.views.MentoringPerspective;
import org.attune.practice.Goal;
import org.attune.practice.KeptFollowUp;
import org.attune.program.People;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What to know before meeting the chosen learner, strengths first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.before", label = "%view.before", icon = "icons/before.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT, order = 8)
public final class BeforeView implements View {
    private static final Words WORDS = Words.of(BeforeView.class);

    private final BeforeDesk desk;
    private final People people;
    private Site site;
    private SubjectBar bar;
    private BeforePage page;
    private Button log;
    private int turn;
    private int reading;

    /** The view over these services. */
    @Activate
    public BeforeView(@Reference BeforeDesk desk, @Reference People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(Grids.view(1));
        bar = new SubjectBar(body, site, people, "before.of", this::somebodyElse);
        page = new BeforePage(body, desk.today(), new BeforePage.Doing(this::answered,
                kept -> site.open(Goal.TYPE, kept.id()), this::another));
        page.control().setLayoutData(Grids.table());
        log = WidgetIds.set(new Button(body, SWT.PUSH | SWT.WRAP), "before.log");
        log.setText(WORDS.text("log"));
        log.setEnabled(false);
        log.addListener(SWT.Selection, event -> bar.subject()
                .ifPresent(who -> site.openNew(Entry.TYPE, Map.of("learner", who.id().toString()))));
    }

    @Override
    public void focus() {
        log.setFocus();
    }

    @Override
    public void recordsChanged() {
        Optional<Subject> who = bar.subject();
        int mine = ++reading;
        who.ifPresent(one -> site.background().call(WORDS.text("reading"), () -> desk.brief(one.id(), turn), brief -> {
            if (mine == reading) {
                show(brief);
            }
        }));
    }

    private void show(Optional<BeforeDesk.Brief> brief) {
        log.setEnabled(brief.isPresent());
        brief.ifPresentOrElse(page::show, page::clear);
    }

    private void somebodyElse() {
        turn = 0;
        recordsChanged();
    }

    private void another() {
        turn++;
        recordsChanged();
    }

    private void answered(KeptFollowUp intention, String state) {
        site.background().call(WORDS.text("answering"),
                () -> desk.followUps().answer(intention.id(), intention.version(), state, desk.today()), saved -> {
                    site.messages().done(WORDS.text("answered"));
                    recordsChanged();
                }, why -> site.messages().failed(WORDS.text("failed", why instanceof RecordsException known
                        ? known.getMessage()
                        : WORDS.text("unexpected")), why));
    }
}

package org.attune.mentoring.ui.internal.views;

import java.time.Clock;
import java.util.List;

import org.attune.practice.FollowUps;
import org.attune.practice.States;
import org.attune.program.People;
import org.attune.records.Records;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.days.Since;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits to be come back to, the longest first, and what comes back within a week. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.follow-ups", label = "%view.followups", icon = "icons/followups.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT_BELOW, order = 10)
public final class FollowUpsView implements View {
    private static final Words WORDS = Words.of(FollowUpsView.class);
    private static final int MOST = 1_000;

    private final FollowUpDesk desk;
    private Site site;
    private PlainList<FollowUpLine> list;

    /** The view over these services. */
    @Activate
    public FollowUpsView(@Reference Records records, @Reference FollowUps followUps, @Reference People people) {
        this.desk = new FollowUpDesk(records, followUps, people, Clock.systemDefaultZone());
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        list = new PlainList<>(parent,
                new PlainList.Look("followups", WORDS.text("followups"),
                        List.of(WORDS.text("followups.who"), WORDS.text("followups.since"),
                                WORDS.text("followups.what")),
                        2, WORDS.text("followups.empty"), WORDS.text("followups.begin")),
                FollowUpsView::texts, () -> site.run("mentoring.log"));
        list.knownBy(line -> line.kept().id());
        list.button("followups.done", WORDS.text("followups.done"), line -> !line.isIntention(),
                line -> desk.done(site, line, this::recordsChanged));
        answer("tried", States.TRIED);
        answer("otherwise", States.CHOSE_OTHERWISE);
        list.button("followups.tomorrow", WORDS.text("followups.tomorrow"),
                line -> desk.tomorrow(site, line, this::recordsChanged));
        list.button("followups.open", WORDS.text("followups.open"), line -> desk.open(site, line));
        list.onOpen(line -> desk.open(site, line));
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        desk.readWithComing(site, MOST, list::show);
    }

    private void answer(String key, String state) {
        list.button("followups." + key, WORDS.text("followups." + key), FollowUpLine::isIntention,
                line -> desk.answer(site, line, state, this::recordsChanged));
    }

    private static String[] texts(FollowUpLine line) {
        String when = line.days() < 0 ? WORDS.text("followups.in", -line.days()) : Since.days(line.days());
        return new String[]{line.who(), when, line.text()};
    }
}

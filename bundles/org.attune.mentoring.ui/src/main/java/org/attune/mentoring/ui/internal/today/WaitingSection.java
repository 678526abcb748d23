package org.attune.mentoring.ui.internal.today;

import java.time.Clock;
import java.util.List;

import org.attune.mentoring.ui.internal.views.FollowUpDesk;
import org.attune.mentoring.ui.internal.views.FollowUpLine;
import org.attune.practice.FollowUps;
import org.attune.program.People;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.Since;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.TodayLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits longest, with what can be done about it. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "mentoring.waiting", label = "%today.waiting", order = 30)
public final class WaitingSection extends TodayLines<FollowUpLine> implements TodaySection {
    private static final Words WORDS = Words.of(WaitingSection.class);
    private static final int SHOWN = 7;
    private static final int WIDEST_HEAD = 25 * Grids.STEP;

    private final FollowUpDesk desk;

    /** The section over these services. */
    @Activate
    public WaitingSection(@Reference Records records, @Reference FollowUps followUps,
            @Reference People people) {
        super(new Shape(3, SHOWN, WORDS.text("waiting.reading")));
        this.desk = new FollowUpDesk(records, followUps, people, Clock.systemDefaultZone());
    }

    @Override
    protected List<FollowUpLine> read() throws RecordsException {
        return desk.lines(SHOWN + 1);
    }

    @Override
    protected void add(Composite area, FollowUpLine line) {
        Label who = new Label(area, SWT.WRAP);
        who.setText(WORDS.text("waiting", line.who(), Since.waiting(line.days())).replace("&", "&&"));
        who.setLayoutData(Grids.upTo(WIDEST_HEAD, who));
        Label text = new Label(area, SWT.WRAP);
        text.setText(line.text().replace("&", "&&"));
        text.setLayoutData(Grids.wideFrom(200));
        Link choices = Named.as(WORDS.text("waiting.choices", line.who()),
                WidgetIds.set(new Link(area, SWT.NONE), "today.followup." + line.kept().id()));
        choices.setText(WORDS.text("waiting.links"));
        choices.addListener(SWT.Selection, event -> does(event.text, line));
    }

    private void does(String word, FollowUpLine line) {
        switch (word) {
            case "done" -> desk.done(site(), line, this::refresh);
            case "tomorrow" -> desk.tomorrow(site(), line, this::refresh);
            default -> desk.open(site(), line);
        }
    }

    @Override
    protected void addMore(Composite area, int more) {
        Link link = WidgetIds.set(new Link(area, SWT.NONE), "today.followups.more");
        link.setText(WORDS.text("waiting.more"));
        link.setLayoutData(Grids.wide(3));
        link.addListener(SWT.Selection, event -> site().showView("mentoring.follow-ups"));
    }
}

package org.attune.program.ui.internal.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.ui.internal.meeting.Meeting;
import org.attune.program.ui.internal.meeting.MeetingReading;
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

/** Agreements whose day to be looked at again has come, waiting longest first. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "people.review", label = "%today.review", order = 40)
public final class ReviewSection extends TodayLines<Meeting> implements TodaySection {
    private static final Words WORDS = Words.of(ReviewSection.class);
    private static final int SHOWN = 5;

    private final MeetingReading reading;

    /** The section over these services. */
    @Activate
    public ReviewSection(@Reference People people, @Reference Relationships relationships) {
        super(new Shape(2, SHOWN, WORDS.text("reading")));
        this.reading = new MeetingReading(people, relationships);
    }

    @Override
    protected List<Meeting> read() throws RecordsException {
        return reading.toReview(LocalDate.now());
    }

    @Override
    protected void addMore(Composite area, int more) {
        Link link = WidgetIds.set(new Link(area, SWT.NONE), "today.review.more");
        link.setText(WORDS.text("more", more));
        link.setLayoutData(Grids.wide(2));
        link.addListener(SWT.Selection, event -> site().showView("people.meetings"));
    }

    @Override
    protected void add(Composite area, Meeting meeting) {
        LocalDate day = meeting.kept().relationship().agreement().reviewOn().orElseThrow();
        Label text = new Label(area, SWT.WRAP);
        text.setText(WORDS.text("line", meeting.mentor(), meeting.learner(),
                Since.waiting(ChronoUnit.DAYS.between(day, LocalDate.now()))).replace("&", "&&"));
        text.setLayoutData(Grids.wideFrom(200));
        Link open = Named.as(WORDS.text("open.name", meeting.mentor(), meeting.learner()),
                WidgetIds.set(new Link(area, SWT.NONE), "today.review." + meeting.kept().id()));
        open.setText(WORDS.text("open"));
        open.addListener(SWT.Selection, event -> site().open(Relationship.TYPE, meeting.kept().id()));
    }
}

package org.attune.program.ui.internal.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.ui.internal.meeting.Meeting;
import org.attune.program.ui.internal.meeting.MeetingReading;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.Since;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Agreements whose day to be looked at again has come, waiting longest first. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "people.review", label = "%today.review", order = 40)
public final class ReviewSection implements TodaySection {
    private static final Words WORDS = Words.of(ReviewSection.class);
    private static final int SHOWN = 5;

    private final MeetingReading reading;
    private TodaySite site;
    private Composite area;

    /** The section over these services. */
    @Activate
    public ReviewSection(@Reference People people, @Reference Relationships relationships) {
        this.reading = new MeetingReading(people, relationships);
    }

    @Override
    public void create(Composite parent, TodaySite ofSection) {
        site = ofSection;
        area = Grids.row(parent, 2);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("reading"), () -> reading.toReview(LocalDate.now()), this::show);
    }

    private void show(List<Meeting> meetings) {
        Stream.of(area.getChildren()).forEach(Control::dispose);
        meetings.stream().limit(SHOWN).forEach(this::add);
        if (meetings.size() > SHOWN) {
            Link more = WidgetIds.set(new Link(area, SWT.NONE), "today.review.more");
            more.setText(WORDS.text("more", meetings.size() - SHOWN));
            more.setLayoutData(Grids.wide(2));
            more.addListener(SWT.Selection, event -> site.showView("people.meetings"));
        }
        site.show(!meetings.isEmpty());
    }

    private void add(Meeting meeting) {
        LocalDate day = meeting.kept().relationship().agreement().reviewOn().orElseThrow();
        Label text = new Label(area, SWT.WRAP);
        text.setText(WORDS.text("line", meeting.mentor(), meeting.learner(),
                Since.waiting(ChronoUnit.DAYS.between(day, LocalDate.now()))).replace("&", "&&"));
        text.setLayoutData(Grids.wideFrom(200));
        Link open = Named.as(WORDS.text("open.name", meeting.mentor(), meeting.learner()),
                WidgetIds.set(new Link(area, SWT.NONE), "today.review." + meeting.kept().id()));
        open.setText(WORDS.text("open"));
        open.addListener(SWT.Selection, event -> site.open(Relationship.TYPE, meeting.kept().id()));
    }
}

package org.attune.mentoring.ui.internal.self;

import java.time.LocalDate;
import java.util.List;

import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.TodayLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A plan of one's own whose day has come; nothing of it is told here. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "self.look-again", label = "%today.self", order = 60)
public final class LookAgainSection extends TodayLines<KeptSelfPage> implements TodaySection {
    private static final Words WORDS = Words.of(LookAgainSection.class);

    private static final int LEAST_WIDTH = 160;

    private final SelfPages pages;

    /** The section over the pages. */
    @Activate
    public LookAgainSection(@Reference SelfPages pages) {
        super(new Shape(1, 1, WORDS.text("pages.reading")));
        this.pages = pages;
    }

    @Override
    protected List<KeptSelfPage> read() throws RecordsException {
        return pages.toLookAt(LocalDate.now());
    }

    @Override
    protected void add(Composite area, KeptSelfPage kept) {
        Link link = WidgetIds.set(new Link(area, SWT.NONE), "today.self");
        link.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        link.setText(WORDS.text("today.look"));
        link.addListener(SWT.Selection, event -> site().open(kept.part().type(), kept.id()));
    }
}

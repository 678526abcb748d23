package org.attune.mentoring.ui.internal.today;

import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryLine;
import org.attune.mentoring.MentoringLog;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.TodayLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The last entries, by code, kind and day; their text stays behind the link. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "mentoring.last", label = "%today.last", order = 80)
public final class LastSection extends TodayLines<EntryLine> implements TodaySection {
    private static final Words WORDS = Words.of(LastSection.class);
    private static final int SHOWN = 3;

    private final MentoringLog log;

    /** The section over the log. */
    @Activate
    public LastSection(@Reference MentoringLog log) {
        super(new Shape(1, SHOWN, WORDS.text("last.reading")));
        this.log = log;
    }

    @Override
    protected List<EntryLine> read() throws RecordsException {
        return log.entries(0, SHOWN).lines().stream().filter(line -> !line.title().isEmpty()).toList();
    }

    @Override
    protected void add(Composite area, EntryLine line) {
        Link link = WidgetIds.set(new Link(area, SWT.NONE), "today.entry." + line.row().id());
        link.setText("<a>" + line.title().replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.addListener(SWT.Selection, event -> site().open(Entry.TYPE, line.row().id()));
    }
}

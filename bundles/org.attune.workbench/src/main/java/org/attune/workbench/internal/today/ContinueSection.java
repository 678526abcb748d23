package org.attune.workbench.internal.today;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

import org.attune.records.Draft;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.Spacing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Drafts, with when they were kept. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.continue", label = "%today.continue", order = 20)
public final class ContinueSection implements TodaySection {
    private static final Words WORDS = Words.of(ContinueSection.class);

    private final Records records;
    private TodaySite site;
    private Composite list;

    /** Made when Today is first shown. */
    @Activate
    public ContinueSection(@Reference Records records) {
        this.records = records;
    }

    /** A draft and what its type is called. */
    private record Line(Draft draft, String label) {}

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        list = Spacing.box(parent, Spacing.bare(1));
        list.setLayoutData(Spacing.across());
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("reading-drafts"),
                () -> records.drafts().all().stream().map(draft -> new Line(draft, label(draft))).toList(),
                this::show);
    }

    private String label(Draft draft) {
        return records.type(draft.type()).map(RecordType::label).orElse(draft.type().value());
    }

    private void show(List<Line> lines) {
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        lines.forEach(this::row);
        site.show(!lines.isEmpty());
    }

    private void row(Line line) {
        String what = line.draft().record().isPresent() ? WORDS.text("draft.record", line.label()) : line.label();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(line.draft().keptAt());
        Link link = WidgetIds.set(new Link(list, SWT.NONE), "continue." + line.draft().key());
        link.setText("<a>" + WORDS.text("draft", what, when).replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> open(line.draft()));
    }

    private void open(Draft draft) {
        draft.record().ifPresentOrElse(record -> site.open(draft.type(), record),
                () -> site.openNew(draft.type(), Map.of("draft", draft.key())));
    }
}

package org.attune.workbench.internal.today;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Draft;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.contributions.CommandInfo;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
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
    private final Catalogue catalogue;
    private TodaySite site;
    private Composite list;

    /** Made when Today is first shown. */
    @Activate
    public ContinueSection(@Reference Records records, @Reference Catalogue catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    /** A draft, what it is called, and what goes on with it. */
    private record Line(Draft draft, String label, Optional<String> command) {}

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        list = Spacing.box(parent, Grids.columns(1));
        list.setLayoutData(Grids.wide());
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("reading-drafts"),
                () -> lines(records.drafts().all()), this::show);
    }

    private List<Line> lines(List<Draft> drafts) {
        Offered offered = catalogue.offered();
        return drafts.stream().map(draft -> line(draft, offered.goingOnWith(draft.key()))).toList();
    }

    private Line line(Draft draft, Optional<CommandInfo> command) {
        return new Line(draft, command.map(CommandInfo::plainLabel).orElseGet(() -> label(draft)),
                command.map(CommandInfo::id));
    }

    private String label(Draft draft) {
        String type = records.type(draft.type()).map(RecordType::label).orElse(draft.type().value());
        return draft.record().isPresent() ? WORDS.text("draft.record", type) : type;
    }

    private void show(List<Line> lines) {
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        lines.forEach(this::row);
        site.show(!lines.isEmpty());
    }

    private void row(Line line) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(line.draft().keptAt());
        Link link = WidgetIds.set(new Link(list, SWT.NONE), "continue." + line.draft().key());
        link.setText("<a>" + WORDS.text("draft", line.label(), when).replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> line.command().ifPresentOrElse(site::run, () -> open(line.draft())));
    }

    private void open(Draft draft) {
        draft.record().ifPresentOrElse(record -> site.open(draft.type(), record),
                () -> site.openNew(draft.type(), Map.of("draft", draft.key())));
    }
}

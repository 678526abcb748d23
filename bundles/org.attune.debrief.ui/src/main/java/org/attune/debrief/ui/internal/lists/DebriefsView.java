package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Running;
import org.attune.debrief.Unfinished;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.debrief.ui.internal.start.RunCommand;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All debriefs: those that were left in the middle first, then the latest. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.list", label = "%view.list", icon = "icons/debriefs.svg", //
        perspectives = DebriefPerspective.ID, place = Place.LEFT, order = 10)
public final class DebriefsView implements View {
    private static final Words WORDS = Words.of(DebriefsView.class);
    private static final int MOST = 1_000;

    private final Debriefs debriefs;
    private PlainList<Line> list;
    private Site site;

    /** A debrief in the list; one that runs has a draft. */
    private record Line(String day, String title, String state, Optional<RecordId> record, Optional<String> draft) {}

    /** The view over the service. */
    @Activate
    public DebriefsView(@Reference Debriefs debriefs) {
        this.debriefs = debriefs;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        list = new PlainList<>(parent,
                new PlainList.Look("debriefs", WORDS.text("debriefs"),
                        List.of(WORDS.text("debriefs.day"), WORDS.text("debriefs.title"), WORDS.text("debriefs.state")),
                        1, WORDS.text("debriefs.empty"), WORDS.text("debriefs.begin")),
                line -> new String[]{line.day(), line.title(), line.state()}, () -> site.run(RunCommand.ID));
        list.knownBy(line -> List.of(line.record(), line.draft()));
        list.button("debriefs.open", WORDS.text("debriefs.open"), this::open);
        list.button("debriefs.start", WORDS.text("debriefs.begin"), () -> site.run(RunCommand.ID));
        list.onOpen(this::open);
        list.onChosen(line -> line.record().ifPresent(site::select));
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("debriefs.reading"), this::read, list::show);
    }

    private void open(Line line) {
        line.record().ifPresentOrElse(record -> site.open(Debrief.TYPE, record),
                () -> site.openNew(Debrief.TYPE, Map.of(Seeds.DRAFT, line.draft().orElseThrow())));
    }

    private List<Line> read() throws RecordsException {
        List<Line> lines = new ArrayList<>();
        List<Unfinished> open = debriefs.unfinished();
        open.forEach(one -> lines.add(running(one)));
        List<String> drafts = open.stream().map(Unfinished::draft).toList();
        debriefs.list(0, MOST).rows().stream().filter(row -> !drafts.contains(Running.DRAFT + row.id()))
                .forEach(row -> lines.add(kept(row)));
        return lines;
    }

    private static Line running(Unfinished one) {
        String day = day(one.keptAt().atZone(ZoneId.systemDefault()).toLocalDate());
        return new Line(day, one.title(), one.phase().map(phase -> WORDS.text("debriefs.at", phase))
                .orElse(WORDS.text("debriefs.at.summary")), Optional.empty(), Optional.of(one.draft()));
    }

    private static Line kept(Row row) {
        String state = row.header().status().map(word -> "debriefs.state." + word).filter(WORDS::has)
                .map(WORDS::text).orElse("");
        return new Line(row.header().date().map(DebriefsView::day).orElse(""), row.title(), state,
                Optional.of(row.id()), Optional.empty());
    }

    private static String day(LocalDate day) {
        return DayText.ofDisplay().inFigures(day, LocalDate.now());
    }
}

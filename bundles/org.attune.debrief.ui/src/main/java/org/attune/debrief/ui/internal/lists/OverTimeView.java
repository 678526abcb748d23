package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.Debriefs;
import org.attune.debrief.FivePractices;
import org.attune.debrief.PracticeKey;
import org.attune.debrief.ui.internal.start.RunCommand;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The five practices of the holder's own debriefs, one after the other, latest first, with what they meant to try.
 * Nothing is counted, and nobody else looks here.
 */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.over-time", label = "%view.overtime", icon = "icons/overtime.svg", //
        perspectives = DebriefPerspective.ID, place = Place.CENTER, order = 10)
public final class OverTimeView implements View {
    private static final Words WORDS = Words.of(OverTimeView.class);
    private static final int MOST = 1_000;
    private static final int LEAST_WIDTH = 20 * Grids.STEP;

    private final Debriefs debriefs;
    private PlainList<FivePractices> list;
    private Hint yours;
    private Label toTry;
    private Composite page;
    private Site site;

    /** The view over the service. */
    @Activate
    public OverTimeView(@Reference Debriefs debriefs) {
        this.debriefs = debriefs;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        yours = new Hint(page, site, "overtime.yours", Grids.wideFrom(LEAST_WIDTH));
        Composite above = new Composite(page, SWT.NONE);
        above.setLayout(new FillLayout());
        above.setLayoutData(Grids.whole());
        list = new PlainList<>(above,
                new PlainList.Look("overtime", WORDS.text("overtime"), heads(), PracticeKey.ALL.size(),
                        WORDS.text("overtime.empty"), WORDS.text("overtime.begin")),
                OverTimeView::texts, () -> site.run(RunCommand.ID));
        list.knownBy(FivePractices::debrief);
        list.button("overtime.open", WORDS.text("overtime.open"), this::open);
        list.button("overtime.print", WORDS.text("overtime.print"), () -> site.run("report.print"));
        list.onOpen(this::open);
        list.onChosen(this::chosen);
        toTry = WidgetIds.set(new Label(page, SWT.WRAP), "overtime.totry");
        toTry.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("overtime.reading"), () -> debriefs.overTime(MOST), this::show);
    }

    private void show(List<FivePractices> all) {
        list.show(all);
        yours.say(all.isEmpty() ? "" : WORDS.text("overtime.yours"));
        say(all.stream().findFirst().map(OverTimeView::meant).orElse(""));
    }

    private void chosen(FivePractices one) {
        one.debrief().ifPresent(site::select);
        say(meant(one));
    }

    /** Here only: what is announced stands in the status line too, and stays there when this view is left. */
    private void say(String text) {
        toTry.setText(text.replace("&", "&&"));
        page.layout(true, true);
    }

    private void open(FivePractices one) {
        one.debrief().ifPresent(debrief -> site.open(Debrief.TYPE, debrief));
    }

    private static List<String> heads() {
        return Stream.concat(Stream.of(WORDS.text("overtime.day")),
                PracticeKey.ALL.stream().map(key -> WORDS.text("overtime." + key))).toList();
    }

    private static String[] texts(FivePractices one) {
        String day = one.date().map(OverTimeView::day).orElse("");
        return Stream.concat(Stream.of(day), PracticeKey.ALL.stream().map(key -> word(one, key)))
                .toArray(String[]::new);
    }

    private static String word(FivePractices one, String key) {
        if (one.there().contains(key)) {
            return WORDS.text("overtime.there");
        }
        return one.toTry().contains(key) ? WORDS.text("overtime.next") : "";
    }

    /** What the facilitator wrote for next time, in their own words. */
    private static String meant(FivePractices one) {
        String notes = one.practices().stream().map(ConfirmedPractice::note).filter(note -> !note.isBlank())
                .collect(Collectors.joining("\n"));
        return notes.isEmpty() ? "" : WORDS.text("overtime.meant", one.date().map(OverTimeView::day).orElse(""), notes);
    }

    private static String day(LocalDate day) {
        return DayText.ofDisplay().inFigures(day, LocalDate.now());
    }
}

package org.attune.debrief.ui.internal.start;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Debriefs;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Setting;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.frameworks.Vocabularies;
import org.attune.records.RecordsException;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
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

/** Debriefs that are planned for these days, each with the way to begin it. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "debrief.planned", label = "%today.planned", order = 25)
public final class PlannedSection extends TodayLines<KeptDebrief> implements TodaySection {
    private static final Words WORDS = Words.of(PlannedSection.class);
    private static final int DAYS_AHEAD = 7;

    private final Debriefs debriefs;
    private final Vocabularies vocabularies;

    /** The section over these services. */
    @Activate
    public PlannedSection(@Reference Debriefs debriefs, @Reference Vocabularies vocabularies) {
        super(new Shape(3, Integer.MAX_VALUE, WORDS.text("planned.reading")));
        this.debriefs = debriefs;
        this.vocabularies = vocabularies;
    }

    @Override
    protected List<KeptDebrief> read() throws RecordsException {
        LocalDate last = LocalDate.now().plusDays(DAYS_AHEAD);
        return debriefs.planned().stream()
                .filter(kept -> kept.debrief().setting().date().filter(last::isBefore).isEmpty()).toList();
    }

    @Override
    protected void add(Composite area, KeptDebrief kept) {
        String when = when(kept.debrief().setting());
        Label day = new Label(area, SWT.WRAP);
        day.setText(when.replace("&", "&&"));
        day.setLayoutData(Grids.upTo(20 * Grids.STEP, day));
        Label what = new Label(area, SWT.WRAP);
        what.setText(what(kept.debrief()).replace("&", "&&"));
        what.setLayoutData(Grids.wideFrom(20 * Grids.STEP));
        Link choices = Named.as(WORDS.text("planned.choices", when),
                WidgetIds.set(new Link(area, SWT.NONE), "today.debrief." + kept.id()));
        choices.setText(WORDS.text("planned.links"));
        choices.addListener(SWT.Selection, event -> does(event.text, kept));
    }

    private void does(String word, KeptDebrief kept) {
        if (word.equals("begin")) {
            site().background().call(WORDS.text("planned.beginning"), () -> debriefs.begin(kept),
                    running -> site().openNew(Debrief.TYPE, Map.of(Seeds.DRAFT, running.draftKey())));
        } else {
            site().open(Debrief.TYPE, kept.id());
        }
    }

    private String what(Debrief debrief) {
        String trigger = vocabularies.label(DebriefWords.TRIGGER, debrief.setting().trigger());
        return Stream.of(debrief.frameworkTitle(), trigger).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String when(Setting setting) {
        LocalDate today = LocalDate.now();
        String day = setting.date().map(date -> DayText.ofDisplay().write(date, today)).orElse("");
        Optional<LocalTime> start = setting.start();
        return start.isPresent() ? WORDS.text("planned.at", day, time(start.get())) : day;
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Languages.current()).format(time);
    }
}

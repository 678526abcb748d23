package org.attune.mentoring.ui.internal.before;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
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

/** Who comes today, what they did well, and what they meant to try. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "mentoring.before", label = "%today.before", order = 40)
public final class BeforeSection implements TodaySection {
    private static final Words WORDS = Words.of(BeforeSection.class);
    private static final int SHOWN = 12;
    private static final int LONGEST = 80;

    private final BeforeDesk desk;
    private TodaySite site;
    private Composite area;

    /** The section over these services. */
    @Activate
    public BeforeSection(@Reference BeforeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void create(Composite parent, TodaySite ofSection) {
        site = ofSection;
        area = Grids.row(parent, 2);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("reading"), desk::guests, this::show);
    }

    private void show(List<BeforeDesk.Guest> guests) {
        Stream.of(area.getChildren()).forEach(Control::dispose);
        guests.stream().limit(SHOWN).forEach(this::add);
        if (guests.size() > SHOWN) {
            line(WORDS.text("guest.more", guests.size() - SHOWN)).setLayoutData(Grids.wide(2));
        }
        site.show(!guests.isEmpty());
    }

    private void add(BeforeDesk.Guest guest) {
        Link link = Named.as(WORDS.text("guest.name", guest.code()),
                WidgetIds.set(new Link(area, SWT.NONE), "today.before." + guest.id()));
        link.setText("<a>" + guest.code().replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.addListener(SWT.Selection, event -> {
            site.select(guest.id());
            site.showView("mentoring.before");
        });
        line(said(guest)).setLayoutData(Grids.wideFrom(200));
    }

    private Label line(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private static String said(BeforeDesk.Guest guest) {
        Stream<String> well = Stream.of(guest.known().doneWell()).filter(text -> !text.isBlank())
                .map(text -> WORDS.text("guest.well", ShortLine.of(text, LONGEST)));
        Stream<String> wants = guest.known().intention().stream()
                .map(kept -> WORDS.text("guest.try", ShortLine.of(kept.followUp().text(), LONGEST)));
        return Stream.of(guest.reasons().stream(), well, wants).flatMap(parts -> parts)
                .collect(Collectors.joining(" \u00b7 "));
    }
}

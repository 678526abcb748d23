package org.attune.mentoring.ui.internal.before;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.words.ShortLine;

import java.util.List;

import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
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

/** Who comes today, what they did well, and what they meant to try. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "mentoring.before", label = "%today.before", order = 40)
public final class BeforeSection extends TodayLines<BeforeDesk.Guest> implements TodaySection {
    private static final Words WORDS = Words.of(BeforeSection.class);
    private static final int SHOWN = 12;
    private static final int LONGEST = 80;

    private final BeforeDesk desk;

    /** The section over these services. */
    @Activate
    public BeforeSection(@Reference BeforeDesk desk) {
        super(new Shape(2, SHOWN, WORDS.text("reading")));
        this.desk = desk;
    }

    @Override
    protected List<BeforeDesk.Guest> read() throws RecordsException {
        return desk.guests();
    }

    @Override
    protected void add(Composite area, BeforeDesk.Guest guest) {
        Link link = Named.as(WORDS.text("guest.name", guest.code()),
                WidgetIds.set(new Link(area, SWT.NONE), "today.before." + guest.id()));
        link.setText("<a>" + guest.code().replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.addListener(SWT.Selection, event -> {
            site().select(guest.id());
            site().showView("mentoring.before");
        });
        line(area, said(guest)).setLayoutData(Grids.wideFrom(200));
    }

    @Override
    protected void addMore(Composite area, int more) {
        line(area, WORDS.text("guest.more", more)).setLayoutData(Grids.wide(2));
    }

    private static Label line(Composite area, String text) {
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

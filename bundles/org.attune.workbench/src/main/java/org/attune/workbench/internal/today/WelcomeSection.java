package org.attune.workbench.internal.today;

import java.util.List;

import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.internal.commands.CommandEntry;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.parts.Buttons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The first start: what one may begin with, as long as nothing at all is kept. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.welcome", label = "%today.welcome", order = 5)
public final class WelcomeSection implements TodaySection {
    private static final Words WORDS = Words.of(WelcomeSection.class);
    private static final List<String> CARDS = List.of("mentoring.log", "debrief.run", "workbench.demo");
    private static final int WIDTH = 600;

    private final Records records;
    private final KeyChoices commands;
    private TodaySite site;

    /** Made when Today is first shown. */
    @Activate
    public WelcomeSection(@Reference Records records, @Reference KeyChoices commands) {
        this.records = records;
        this.commands = commands;
    }

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        List<String> there = commands.known().stream().map(CommandEntry::id).toList();
        CARDS.stream().filter(there::contains).forEach(id -> card(parent, id));
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("counting"),
                () -> records.as(Reader.me()).counts().values().stream().allMatch(count -> count == 0), site::show);
    }

    private void card(Composite parent, String command) {
        Composite card = new Composite(parent, SWT.BORDER);
        card.setLayout(Grids.view(1));
        card.setLayoutData(Grids.wide());
        Label words = new Label(card, SWT.WRAP);
        words.setText(WORDS.text("welcome." + command));
        words.setLayoutData(Spacing.wrapped(WIDTH));
        Buttons.push(card, "welcome." + command, WORDS.text("welcome.begin." + command), () -> site.run(command));
    }
}

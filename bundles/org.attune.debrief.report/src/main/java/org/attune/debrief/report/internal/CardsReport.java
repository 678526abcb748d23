package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Phase;
import org.attune.report.Block;
import org.attune.report.Block.Card;
import org.attune.report.Block.Fact;
import org.attune.report.Report;
import org.attune.report.ReportContribution;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Each framework as a sheet of A4 that is folded twice and carried in a pocket. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.cards", label = "%report.cards")
public final class CardsReport implements ReportKind {
    private static final Words WORDS = Words.of(CardsReport.class);

    private final DebriefFrameworks frameworks;

    /** The kind, with the frameworks that are here. */
    @Activate
    public CardsReport(@Reference DebriefFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Report make(ReportRequest request) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(WORDS.text("cards.how")));
        blocks.add(new Block.Bullets(frameworks.all().stream().map(CardsReport::said).toList()));
        frameworks.all().stream().map(CardsReport::card).forEach(blocks::add);
        return Texts.report(WORDS.text("cards.title"), blocks);
    }

    private static String said(DebriefFramework framework) {
        return WORDS.text("cards.one", framework.title(), framework.description());
    }

    private static Block card(DebriefFramework framework) {
        List<Fact> parts = framework.phases().stream().map(CardsReport::part).toList();
        return new Card(framework.title(), Panels.of(parts, Card.PANELS));
    }

    private static Fact part(Phase phase) {
        String name = phase.minutes().map(minutes -> WORDS.text("cards.phase", phase.title(), minutes))
                .orElse(phase.title());
        return new Fact(name, phase.prompts().stream().map(prompt -> "– " + prompt).collect(Collectors.joining("\n")));
    }
}

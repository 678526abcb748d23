package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.attune.debrief.DebriefWords;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Idea;
import org.attune.records.Query;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.ReportContribution;
import org.attune.report.ReportKind;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The register of ideas: those that nobody is named to decide on come first. */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.ideas", label = "%report.ideas")
public final class IdeasReport extends TeamReport {
    private static final Words WORDS = Words.of(IdeasReport.class);

    private final Vocabularies vocabularies;

    /** The kind, on the ideas of the unlocked workspace. */
    @Activate
    public IdeasReport(@Reference Records records, @Reference Vocabularies vocabularies) {
        super(records, "ideas");
        this.vocabularies = vocabularies;
    }

    @Override
    List<Block> blocks(Handed handed) throws RecordsException {
        List<Idea> ideas = handed.all(Query.of(Idea.TYPE).by(Query.Order.OLDEST_DAY), Idea.class);
        List<Block> blocks = new ArrayList<>();
        table(blocks, "ideas.nobody", ideas, idea -> !idea.hasSomebodyToDecide());
        table(blocks, "ideas.waiting", ideas, idea -> idea.hasSomebodyToDecide() && !idea.decided());
        table(blocks, "ideas.decided", ideas, Idea::decided);
        return blocks;
    }

    private void table(List<Block> blocks, String key, List<Idea> ideas, Predicate<Idea> wanted) {
        List<List<String>> rows = ideas.stream().filter(wanted).map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, WORDS.text(key)));
            blocks.add(new Block.Table(WORDS.text(key + ".caption"), header(), rows));
        }
    }

    private static List<String> header() {
        return List.of(WORDS.text("ideas.idea"), WORDS.text("ideas.since"), WORDS.text("ideas.who"),
                WORDS.text("ideas.decision"));
    }

    private List<String> row(Idea idea) {
        String decision = idea.decided() ? vocabularies.label(DebriefWords.DECISION, idea.decision()) : "";
        String came = idea.outcome().isBlank() ? decision : decision + "\n" + idea.outcome();
        return List.of(idea.text(), Texts.day(idea.raisedOn()), who(idea), came.strip());
    }

    private static String who(Idea idea) {
        String decides = idea.authoriser().isBlank() ? WORDS.text("ideas.nobody") : idea.authoriser();
        return idea.owner().isBlank() ? decides : WORDS.text("ideas.hands", idea.owner(), decides);
    }
}

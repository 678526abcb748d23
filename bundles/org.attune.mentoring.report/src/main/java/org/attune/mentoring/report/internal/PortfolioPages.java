package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Papers;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.Staying;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.records.Records;
import org.attune.records.TypeName;
import org.attune.report.Block;
import org.attune.report.Block.Bullets;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.Reports;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The pages of a portfolio. For the learner: encounters in order, goals, what was agreed on. For an access request
 * every member of every record, under what its schema calls it, so that nothing can be missed.
 */
@Component
public final class PortfolioPages implements Papers {
    private static final Words WORDS = Words.of(PortfolioPages.class);

    private static final Set<TypeName> ARRANGED = Set.of(Entry.TYPE, Goal.TYPE, FollowUp.TYPE);

    private final Reports reports;
    private final EntryBlocks entries;
    private final GoalBlocks goals;
    private final PlainBlocks plain;

    /** Pages in the words of the installed vocabularies and types. */
    @Activate
    public PortfolioPages(@Reference Reports reports, @Reference Records records, @Reference Vocabularies vocabularies,
            @Reference Frameworks frameworks) {
        this.reports = reports;
        this.entries = new EntryBlocks(vocabularies, frameworks);
        this.goals = new GoalBlocks(vocabularies, frameworks);
        this.plain = new PlainBlocks(records);
    }

    @Override
    public byte[] html(Portfolio portfolio) throws PortfolioException {
        try {
            return reports.html(report(portfolio));
        } catch (ReportException failed) {
            throw failed(failed);
        }
    }

    @Override
    public byte[] pdf(Portfolio portfolio, Optional<char[]> password) throws PortfolioException {
        try {
            byte[] pdf = reports.pdf(report(portfolio));
            return password.isPresent() ? reports.locked(pdf, password.get()) : pdf;
        } catch (ReportException failed) {
            throw failed(failed);
        }
    }

    private static PortfolioException failed(ReportException failed) {
        return new PortfolioException(Reason.NO_PAPER, failed.getMessage(), failed);
    }

    /** For the tests too, which look at what it says. */
    Report report(Portfolio portfolio) {
        boolean asked = portfolio.kind() == Portfolio.Kind.ACCESS_REQUEST;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(WORDS.text(asked ? "access.begin" : "portfolio.begin")));
        blocks.addAll(asked ? all(portfolio) : arranged(portfolio));
        blocks.addAll(stays(portfolio));
        if (asked) {
            blocks.add(new Paragraph(WORDS.text("access.rights")));
        }
        blocks.add(Texts.madeFor(Handed.LEARNER));
        String title = WORDS.text(asked ? "access.title" : "learner.title", portfolio.code());
        return new Report(title, Texts.language(), blocks, Optional.of(WORDS.text("footer")));
    }

    private List<Block> arranged(Portfolio portfolio) {
        List<Block> blocks = new ArrayList<>();
        Views views = new Views(portfolio);
        blocks.addAll(goals.goals(views.goals()));
        blocks.addAll(goals.followUps(views.followUps()));
        Pictures pictures = new Pictures(portfolio);
        views.entries().forEach(entry -> blocks.addAll(encounter(entry, pictures)));
        views.others().forEach(record -> blocks.addAll(plain.of(record)));
        return blocks;
    }

    private List<Block> encounter(Entry entry, Pictures pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, entries.heading(entry)));
        blocks.add(new Facts(entries.circumstances(entry.encounter())));
        blocks.addAll(entries.texts(entry.edit().media(List.of()).done(), 2));
        blocks.addAll(pictures.of(entry, 2));
        return blocks;
    }

    private List<Block> all(Portfolio portfolio) {
        return portfolio.records().stream().flatMap(record -> plain.of(record).stream()).toList();
    }

    private static List<Block> stays(Portfolio portfolio) {
        if (portfolio.stays().isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(1, WORDS.text("stays")), new Bullets(portfolio.stays().stream()
                .map(PortfolioPages::line).toList()));
    }

    private static String line(Staying staying) {
        String line = WORDS.text("stays." + staying.why(), staying.label(), staying.count());
        return staying.reason().isEmpty() ? line : WORDS.text("stays.reason", line, staying.reason());
    }

    /** The records of a portfolio by what they are. */
    private record Views(Portfolio portfolio) {
        List<Entry> entries() {
            return of(Entry.TYPE).map(record -> Handed.ENTRY.read(record.body())).toList();
        }

        List<Goal> goals() {
            return of(Goal.TYPE).map(record -> Handed.GOAL.read(record.body())).toList();
        }

        List<FollowUp> followUps() {
            return of(FollowUp.TYPE).map(record -> Handed.FOLLOW_UP.read(record.body())).toList();
        }

        List<Carried> others() {
            return portfolio.records().stream().filter(record -> !ARRANGED.contains(record.type())).toList();
        }

        private Stream<Carried> of(TypeName type) {
            return portfolio.records().stream().filter(record -> record.type().equals(type));
        }
    }
}

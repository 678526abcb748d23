package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Note;
import org.attune.report.Block.Table;
import org.attune.report.Report;
import org.attune.report.ReportContribution;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A learner's record: their encounters in order, and what is still open. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "mentoring.learner", label = "%report.learner", types = "program.person")
public final class LearnerReport implements ReportKind {
    private static final Words WORDS = Words.of(LearnerReport.class);

    private final Records records;
    private final People people;
    private final Vocabularies vocabularies;
    private final EntryBlocks entryBlocks;
    private final GoalBlocks goalBlocks;

    /** The kind, on the log of the unlocked workspace. */
    @Activate
    public LearnerReport(@Reference Records records, @Reference People people, @Reference Vocabularies vocabularies,
            @Reference Frameworks frameworks) {
        this.records = records;
        this.people = people;
        this.vocabularies = vocabularies;
        this.entryBlocks = new EntryBlocks(vocabularies, frameworks);
        this.goalBlocks = new GoalBlocks(vocabularies, frameworks);
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        RecordId learner = learner(request);
        Handed handed = new Handed(records, request.reader());
        Handed.Pile<Entry> entries = handed.entries(learner);
        Handed.Pile<FollowUp> followUps = handed.followUps(learner);
        if (entries.bodies().isEmpty() && followUps.bodies().isEmpty()) {
            throw empty(request, entries.staying() + followUps.staying());
        }
        String code = people.labelOf(learner, Naming.CODE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(code, handed.person(learner), entries.bodies().size())));
        addOverview(blocks, entries.bodies());
        addOpen(blocks, followUps.bodies());
        Handed.Pile<Goal> goals = handed.goals(learner);
        blocks.addAll(goalBlocks.goals(goals.bodies()));
        entries.bodies().forEach(entry -> addEntry(blocks, entry));
        addWhatStays(blocks, request, entries, followUps);
        if (goals.staying() > 0) {
            blocks.add(new Note(WORDS.text("stays.goals", goals.staying(), Texts.recipient(request.reader()))));
        }
        blocks.add(Texts.madeFor(request.reader()));
        return new Report(WORDS.text("learner.title", code), Texts.language(), blocks,
                Optional.of(WORDS.text("footer")));
    }

    private RecordId learner(ReportRequest request) throws RecordsException, ReportException {
        Optional<RecordId> id = request.subject();
        if (id.isEmpty() || people.byId(id.get()).isEmpty()) {
            throw new ReportException(Reason.WRONG_SUBJECT, WORDS.text("learner.unknown"));
        }
        return id.get();
    }

    private static ReportException empty(ReportRequest request, long staying) {
        return staying > 0
                ? new ReportException(Reason.NOT_FOR_READER,
                        WORDS.text("learner.not_shared", Texts.recipient(request.reader())))
                : new ReportException(Reason.WRONG_SUBJECT, WORDS.text("learner.nothing"));
    }

    private List<Fact> facts(String code, Optional<Person> known, int encounters) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(WORDS.text("learner"), code));
        known.map(Person::profession).filter(word -> !word.isBlank())
                .map(word -> vocabularies.label(Vocabulary.PROFESSION, word))
                .ifPresent(text -> facts.add(new Fact(WORDS.text("profession"), text)));
        known.map(Person::cohort).filter(text -> !text.isBlank())
                .ifPresent(text -> facts.add(new Fact(WORDS.text("cohort"), text)));
        known.flatMap(Person::activeFrom)
                .ifPresent(day -> facts.add(new Fact(WORDS.text("since"), Texts.day(day))));
        facts.add(new Fact(WORDS.text("encounters"), String.valueOf(encounters)));
        return facts;
    }

    private void addOverview(List<Block> blocks, List<Entry> entries) {
        if (entries.size() < 2) {
            return;
        }
        blocks.add(new Heading(1, WORDS.text("overview")));
        blocks.add(new Table(WORDS.text("overview.caption"),
                List.of(WORDS.text("when"), WORDS.text("kind"), WORDS.text("setting"), WORDS.text("points")),
                entries.stream().map(this::row).toList()));
    }

    private List<String> row(Entry entry) {
        return List.of(day(entry), vocabularies.label(Vocabulary.CONTACT_KIND, entry.encounter().kind()),
                vocabularies.label(Vocabulary.SETTING, entry.encounter().setting()),
                String.valueOf(entry.touchPoints().size()));
    }

    private static void addOpen(List<Block> blocks, List<FollowUp> followUps) {
        List<List<String>> open = followUps.stream().filter(FollowUp::open)
                .map(each -> List.of(each.agreedOn().map(Texts::day).orElse(""), each.text(),
                        each.comeBackOn().map(Texts::day).orElse("")))
                .toList();
        if (!open.isEmpty()) {
            blocks.add(new Heading(1, WORDS.text("open")));
            blocks.add(new Table(WORDS.text("open.caption"),
                    List.of(WORDS.text("agreed"), WORDS.text("what"), WORDS.text("back")), open));
        }
    }

    private void addEntry(List<Block> blocks, Entry entry) {
        blocks.add(new Heading(1, entryBlocks.heading(entry)));
        blocks.add(new Facts(entryBlocks.circumstances(entry.encounter())));
        blocks.addAll(entryBlocks.texts(entry, 2));
    }

    private static String day(Entry entry) {
        return entry.encounter().date().map(Texts::day).orElseGet(() -> WORDS.text("entry.plain"));
    }

    private static void addWhatStays(List<Block> blocks, ReportRequest request, Handed.Pile<Entry> entries,
            Handed.Pile<FollowUp> followUps) {
        if (entries.staying() > 0) {
            blocks.add(new Note(WORDS.text("stays.entries", entries.staying(), Texts.recipient(request.reader()))));
        }
        if (followUps.staying() > 0) {
            blocks.add(
                    new Note(WORDS.text("stays.followups", followUps.staying(), Texts.recipient(request.reader()))));
        }
        if (entries.unreadable() + followUps.unreadable() > 0) {
            blocks.add(new Note(WORDS.text("unreadable", entries.unreadable() + followUps.unreadable())));
        }
    }
}

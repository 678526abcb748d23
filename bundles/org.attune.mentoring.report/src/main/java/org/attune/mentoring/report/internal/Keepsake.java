package org.attune.mentoring.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.States;
import org.attune.practice.TouchPoint;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.Block.Bullets;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
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

/**
 * A page that one likes to keep: what went well in a year, what was tried, which goals were met, what patients said. It
 * counts nothing and names nobody.
 */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "mentoring.keepsake", label = "%report.keepsake", types = "program.person")
public final class Keepsake implements ReportKind {
    private static final Words WORDS = Words.of(Keepsake.class);

    private final Records records;
    private final People people;

    /** The kind, on the log of the unlocked workspace. */
    @Activate
    public Keepsake(@Reference Records records, @Reference People people) {
        this.records = records;
        this.people = people;
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        RecordId learner = request.subject().filter(this::known)
                .orElseThrow(() -> new ReportException(Reason.WRONG_SUBJECT, WORDS.text("learner.unknown")));
        LocalDate since = LocalDate.now().minusYears(1);
        List<Block> blocks = blocks(new Handed(records, request.reader()), learner, since);
        if (blocks.isEmpty()) {
            throw new ReportException(Reason.NOT_FOR_READER,
                    WORDS.text("keepsake.nothing", Texts.recipient(request.reader())));
        }
        blocks.addFirst(new Paragraph(WORDS.text("keepsake.begin", Texts.day(since))));
        blocks.add(Texts.madeFor(request.reader()));
        return new Report(WORDS.text("keepsake.title", people.labelOf(learner, Naming.CODE)), Texts.language(),
                blocks, Optional.of(WORDS.text("footer")));
    }

    private static List<Block> blocks(Handed handed, RecordId learner, LocalDate since) throws RecordsException {
        List<Entry> entries = handed.entries(learner).bodies().stream()
                .filter(entry -> entry.encounter().date().filter(since::isBefore).isPresent()).toList();
        List<Block> blocks = new ArrayList<>();
        add(blocks, "keepsake.well", entries.stream().map(Entry::doneWell));
        add(blocks, "keepsake.tried", handed.followUps(learner).bodies().stream()
                .filter(each -> each.kind().equals(FollowUp.NEXT_TIME) && each.state().equals(States.TRIED))
                .filter(each -> each.answeredOn().filter(since::isBefore).isPresent()).map(FollowUp::text));
        add(blocks, "keepsake.met", handed.goals(learner).bodies().stream()
                .filter(goal -> goal.state().equals(GoalStates.MET))
                .filter(goal -> goal.since().filter(since::isBefore).isPresent()).map(Goal::text));
        add(blocks, "keepsake.said", entries.stream().flatMap(Keepsake::words));
        return blocks;
    }

    private boolean known(RecordId id) {
        return new Handed(records, Reader.me()).isThere(id, Person.TYPE);
    }

    private static Stream<String> words(Entry entry) {
        return Stream.concat(Stream.of(entry.patientWords()), entry.touchPoints().stream().map(TouchPoint::words));
    }

    private static void add(List<Block> blocks, String key, Stream<String> texts) {
        List<String> written = texts.filter(text -> !text.isBlank()).distinct().toList();
        if (!written.isEmpty()) {
            blocks.add(new Heading(1, WORDS.text(key)));
            blocks.add(new Bullets(written));
        }
    }
}

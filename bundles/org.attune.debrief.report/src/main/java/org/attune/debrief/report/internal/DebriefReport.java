package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.PositivePractice;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Idea;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
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

/** One debrief: the summary that the group reads together. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.session", label = "%report.debrief", types = "debrief.session")
public final class DebriefReport implements ReportKind {
    private static final Words WORDS = Words.of(DebriefReport.class);

    private final Records records;
    private final DebriefBlocks blocks;

    /** The kind, on the debriefs of the unlocked workspace. */
    @Activate
    public DebriefReport(@Reference Records records, @Reference Vocabularies vocabularies) {
        this.records = records;
        this.blocks = new DebriefBlocks(vocabularies);
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        Handed handed = new Handed(records, request.reader());
        RecordId id = request.subject()
                .orElseThrow(() -> new ReportException(Reason.WRONG_SUBJECT, WORDS.text("debrief.unknown")));
        Optional<Debrief> found = handed.one(id, Debrief.TYPE, Debrief.class);
        if (found.isEmpty()) {
            throw missing(id, request, handed);
        }
        Debrief debrief = found.get();
        List<Idea> ideas = handed.all(Query.of(Idea.TYPE).linkedTo(id), Idea.class);
        List<PositivePractice> practices = handed.all(Query.of(PositivePractice.TYPE).linkedTo(id),
                PositivePractice.class);
        List<Block> all = new ArrayList<>(blocks.of(debrief, ideas, practices));
        all.add(Texts.madeFor(request.reader()));
        return Texts.report(blocks.title(debrief), all);
    }

    private static ReportException missing(RecordId id, ReportRequest request, Handed handed)
            throws RecordsException {
        return handed.isThere(id, Debrief.TYPE)
                ? new ReportException(Reason.NOT_FOR_READER,
                        WORDS.text("debrief.not-shared", Texts.recipient(request.reader())))
                : new ReportException(Reason.WRONG_SUBJECT, WORDS.text("debrief.unknown"));
    }
}

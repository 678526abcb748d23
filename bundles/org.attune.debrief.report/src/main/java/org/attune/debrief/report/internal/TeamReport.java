package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.words.Words;

/** A list of a team on paper. */
abstract class TeamReport implements ReportKind {
    private static final Words WORDS = Words.of(TeamReport.class);

    private final Records records;
    private final String key;

    /** @param key of its words: title, introduction and what to say when nothing is there */
    TeamReport(Records records, String key) {
        this.records = records;
        this.key = key;
    }

    /** What is in the list, for whoever reads; empty when there is nothing. */
    abstract List<Block> blocks(Handed handed) throws RecordsException;

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        List<Block> listed = blocks(new Handed(records, request.reader()));
        if (listed.isEmpty()) {
            throw new ReportException(Reason.NOT_FOR_READER,
                    WORDS.text(key + ".nothing", Texts.recipient(request.reader())));
        }
        List<Block> all = new ArrayList<>();
        all.add(new Block.Paragraph(WORDS.text(key + ".intro")));
        all.addAll(listed);
        all.add(Texts.madeFor(request.reader()));
        return Texts.report(WORDS.text(key + ".title"), all);
    }
}

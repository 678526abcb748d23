package org.attune.report.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.attune.program.Person;
import org.attune.records.Recipient;
import org.attune.report.Block;
import org.attune.report.OfferedKind;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportRequest;
import org.attune.report.Reports;
import org.attune.report.internal.PublishedReports;

/** One kind of report about a person, which is for the holder alone; written as all are. */
final class OneKind implements Reports {
    private final Reports written = new PublishedReports();

    @Override
    public List<OfferedKind> kinds() {
        return List.of(new OfferedKind("test.person", "A learner\u2019s record", Set.of(Person.TYPE)));
    }

    @Override
    public Report make(ReportRequest request) throws ReportException {
        if (request.reader().recipient() != Recipient.ME) {
            throw new ReportException(Reason.NOT_FOR_READER, "Nothing about this learner is shared with them yet.");
        }
        return new Report("L-07", Locale.ENGLISH, List.of(new Block.Paragraph("text")), Optional.empty());
    }

    @Override
    public byte[] html(Report report) throws ReportException {
        return written.html(report);
    }

    @Override
    public byte[] pdf(Report report) throws ReportException {
        return written.pdf(report);
    }

    @Override
    public byte[] locked(byte[] pdf, char[] password) throws ReportException {
        return written.locked(pdf, password);
    }
}

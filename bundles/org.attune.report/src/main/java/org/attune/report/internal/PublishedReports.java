package org.attune.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.attune.records.RecordsException;
import org.attune.report.OfferedKind;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.report.Reports;
import org.attune.report.internal.html.Page;
import org.attune.report.internal.pdf.Lock;
import org.attune.report.internal.pdf.Sheets;
import org.attune.words.Words;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;

/** The kinds of report that bundles publish. */
@Component
public final class PublishedReports implements Reports {
    private static final Words WORDS = Words.of(PublishedReports.class);

    private final Kinds kinds = new Kinds();

    @Reference(service = ReportKind.class, cardinality = ReferenceCardinality.MULTIPLE, //
            policy = ReferencePolicy.DYNAMIC, scope = ReferenceScope.PROTOTYPE_REQUIRED)
    void addKind(ServiceReference<ReportKind> reference, ComponentServiceObjects<ReportKind> maker) {
        kinds.add(reference, maker);
    }

    void removeKind(ServiceReference<ReportKind> reference) {
        kinds.remove(reference);
    }

    @Override
    public List<OfferedKind> kinds() {
        return kinds.offered();
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        return kinds.made(request).orElseThrow(
                () -> new ReportException(Reason.UNKNOWN_KIND, WORDS.text("kind.unknown", request.kind())));
    }

    @Override
    public byte[] html(Report report) {
        return Page.forBrowser(report);
    }

    @Override
    public byte[] pdf(Report report) throws ReportException {
        try {
            return new Sheets(LocalDate.now()).pdf(report);
        } catch (IOException | RuntimeException failed) {
            throw new ReportException(Reason.FAILED, WORDS.text("pdf.failed"), failed);
        }
    }

    @Override
    public byte[] locked(byte[] pdf, char[] password) throws ReportException {
        try {
            return Lock.on(pdf, password);
        } catch (IOException | RuntimeException failed) {
            throw new ReportException(Reason.FAILED, WORDS.text("lock.failed"), failed);
        }
    }
}

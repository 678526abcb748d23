package org.attune.report;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of report, such as a learner's record. Published as a prototype with {@link ReportContribution}; its class is
 * loaded when somebody asks for the report:
 *
 * <pre>{@code
 * @Component(scope = ServiceScope.PROTOTYPE)
 * @ReportContribution(id = "site.tip", label = "%report.tip", types = "site.tip")
 * public final class TipReport implements ReportKind {
 *     public Report make(ReportRequest request) throws RecordsException, ReportException {
 *         StoredRecord tip = records.as(request.reader()).find(request.subject().orElseThrow()).orElseThrow(...);
 *         return new Report(..., List.of(new Block.Paragraph(...)), Optional.empty());
 *     }
 * }
 * }</pre>
 *
 * It reads through {@link org.attune.records.Records#as} with the reader of the request and nothing else: what that
 * reader may not see is not in the report, whatever the screen shows.
 */
@ConsumerType
public interface ReportKind {
    /**
     * Fills a report. From any thread except the user interface's.
     *
     * @throws ReportException when there is nothing to make it of, or nothing that may go to the reader
     * @throws RecordsException may be let through
     */
    Report make(ReportRequest request) throws RecordsException, ReportException;
}

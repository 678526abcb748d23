package org.attune.report.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.records.Link;
import org.attune.records.Purpose;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.report.OfferedKind;
import org.attune.report.Printing;
import org.attune.report.ReportException;
import org.attune.report.ReportFile;
import org.attune.report.ReportRequest;
import org.attune.report.Reports;

/** What the dialog asks of the store and of the printers. From any thread except the user interface's. */
final class PrintDesk {
    private final Records records;
    private final Reports reports;
    private final Printing printing;

    PrintDesk(Records records, Reports reports, Printing printing) {
        this.records = records;
        this.reports = reports;
        this.printing = printing;
    }

    /** A report that can be made of what is selected. */
    record Choice(OfferedKind kind, Optional<RecordId> subject) {}

    /** Reports on the selected record first, then on those that it points at, such as its learner. */
    List<Choice> choices(Optional<RecordId> selected) throws RecordsException {
        List<OfferedKind> kinds = reports.kinds();
        List<Choice> choices = new ArrayList<>();
        for (RecordId id : subjects(selected)) {
            for (OfferedKind kind : fitting(kinds, id)) {
                choices.add(new Choice(kind, Optional.of(id)));
            }
        }
        kinds.stream().filter(kind -> kind.types().isEmpty()).map(kind -> new Choice(kind, Optional.empty()))
                .forEach(choices::add);
        return choices;
    }

    private Set<RecordId> subjects(Optional<RecordId> selected) throws RecordsException {
        Set<RecordId> all = new LinkedHashSet<>(selected.stream().toList());
        if (selected.isPresent()) {
            mine().find(selected.get()).ifPresent(
                    record -> record.header().links().stream().map(Link::record).forEach(all::add));
        }
        return all;
    }

    private List<OfferedKind> fitting(List<OfferedKind> kinds, RecordId id) throws RecordsException {
        Optional<StoredRecord> record = mine().find(id);
        return kinds.stream().filter(kind -> record.filter(each -> kind.types().contains(each.type())).isPresent())
                .toList();
    }

    private Reading mine() {
        return records.as(Reader.me());
    }

    List<String> printers() {
        return printing.printers();
    }

    /** Writes a file; what is there already was asked about. */
    ReportFile save(Choice choice, Recipient recipient, ReportFile file)
            throws IOException, ReportException, RecordsException {
        file.write(reports, request(choice, recipient, Purpose.EXPORT), true);
        return file;
    }

    /** Prints; the queue shows the kind alone. */
    String print(Choice choice, Recipient recipient, String printer) throws ReportException, RecordsException {
        byte[] pdf = reports.pdf(reports.make(request(choice, recipient, Purpose.PRINT)));
        printing.print(pdf, printer, choice.kind().label());
        return printer;
    }

    private static ReportRequest request(Choice choice, Recipient recipient, Purpose purpose) {
        return new ReportRequest(choice.kind().id(), choice.subject(), new Reader(recipient, purpose));
    }
}

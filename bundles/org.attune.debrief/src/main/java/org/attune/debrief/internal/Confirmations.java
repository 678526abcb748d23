package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.FivePractices;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.Write;

/** The five practices as facilitators confirmed them, one record per debrief. */
final class Confirmations {
    private static final Query ALL = Query.of(FivePractices.TYPE);

    private final Records records;

    Confirmations(Records records) {
        this.records = records;
    }

    Write write(RecordId debrief, Optional<LocalDate> date, List<ConfirmedPractice> practices,
            boolean forFacultyLead) throws RecordsException {
        FivePractices confirmed = new FivePractices(Optional.of(debrief), date, practices, forFacultyLead);
        Optional<StoredRecord> before = stored(debrief);
        return before.isPresent()
                ? new Write.Update(before.get().id(), before.get().version(),
                        DebriefBodies.FIVE_PRACTICES.update(before.get().body(), confirmed))
                : new Write.Create(RecordId.fresh(), FivePractices.TYPE,
                        DebriefBodies.FIVE_PRACTICES.write(confirmed));
    }

    Optional<FivePractices> of(RecordId debrief) throws RecordsException {
        return stored(debrief).map(StoredRecord::body).map(DebriefBodies.FIVE_PRACTICES::read);
    }

    List<FivePractices> overTime(int limit) throws RecordsException {
        List<FivePractices> found = new ArrayList<>();
        for (StoredRecord stored : read(ALL.page(0, limit))) {
            found.add(DebriefBodies.FIVE_PRACTICES.read(stored.body()));
        }
        return found;
    }

    private Optional<StoredRecord> stored(RecordId debrief) throws RecordsException {
        return read(ALL.linkedTo(debrief)).stream().findFirst();
    }

    private List<StoredRecord> read(Query query) throws RecordsException {
        List<StoredRecord> read = new ArrayList<>();
        for (Row row : records.as(Reader.me()).list(query).rows()) {
            if (row.readability() == Readability.READABLE) {
                records.as(Reader.me()).find(row.id()).ifPresent(read::add);
            }
        }
        return read;
    }
}

package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Kept;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;

/** The five practices as facilitators confirmed them, one record per debrief. */
final class Confirmations {
    private static final Words WORDS = Words.of(Confirmations.class);
    private static final Query ALL = Query.of(FivePractices.TYPE);
    private static final ViewedRecords.Shape<FivePractices, Kept<FivePractices>> SHAPE = new ViewedRecords.Shape<>(
            FivePractices.TYPE, DebriefBodies.FIVE_PRACTICES,
            (stored, confirmed) -> new Kept<>(stored.id(), stored.version(), confirmed),
            () -> WORDS.text("missing"));

    private final ViewedRecords<FivePractices, Kept<FivePractices>> confirmations;

    Confirmations(Records records) {
        this.confirmations = new ViewedRecords<>(records, SHAPE);
    }

    Write write(RecordId debrief, Optional<LocalDate> date, List<ConfirmedPractice> practices,
            boolean forFacultyLead) throws RecordsException {
        FivePractices confirmed = new FivePractices(Optional.of(debrief), date, practices, forFacultyLead);
        Optional<Kept<FivePractices>> before = kept(debrief);
        return before.isPresent()
                ? confirmations.change(before.get().id(), before.get().version(), stored -> confirmed)
                : confirmations.begin(confirmed);
    }

    Optional<FivePractices> of(RecordId debrief) throws RecordsException {
        return kept(debrief).map(Kept::value);
    }

    List<FivePractices> overTime(int limit) throws RecordsException {
        return confirmations.page(ALL.page(0, limit)).stream().map(Kept::value).toList();
    }

    private Optional<Kept<FivePractices>> kept(RecordId debrief) throws RecordsException {
        return confirmations.all(ALL.linkedTo(debrief)).stream().findFirst();
    }
}

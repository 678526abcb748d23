package org.attune.debrief.internal;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.KeptDebrief;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;

/** Reads debriefs one by one, and makes the writes that change them. */
final class DebriefReading {
    private static final Words WORDS = Words.of(DebriefReading.class);
    private static final ViewedRecords.Shape<Debrief, KeptDebrief> SHAPE = new ViewedRecords.Shape<>(Debrief.TYPE,
            DebriefBodies.DEBRIEF, (stored, debrief) -> new KeptDebrief(stored.id(), stored.version(), debrief,
                    stored.audience(), stored.changedAt()),
            () -> WORDS.text("missing"));

    private final ViewedRecords<Debrief, KeptDebrief> debriefs;

    DebriefReading(Records records) {
        this.debriefs = new ViewedRecords<>(records, SHAPE);
    }

    Optional<KeptDebrief> find(RecordId id) throws RecordsException {
        return debriefs.find(id);
    }

    /** Those that are planned, earliest day first. */
    List<KeptDebrief> planned() throws RecordsException {
        return debriefs.all(Query.of(Debrief.TYPE).withStatus(Debrief.PLANNED).by(Query.Order.OLDEST_DAY));
    }

    KeptDebrief stored(RecordId id) throws RecordsException {
        return find(id).orElseThrow(
                () -> new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing")));
    }

    Write.Update change(RecordId id, VersionHash base, Debrief changed) throws RecordsException {
        return debriefs.change(id, base, stored -> changed);
    }
}

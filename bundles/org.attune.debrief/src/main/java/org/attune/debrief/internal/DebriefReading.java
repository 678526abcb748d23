package org.attune.debrief.internal;

import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.KeptDebrief;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;

/** Reads debriefs one by one, and makes the writes that change them. */
final class DebriefReading {
    private static final Words WORDS = Words.of(DebriefReading.class);

    private final Records records;

    DebriefReading(Records records) {
        this.records = records;
    }

    Optional<KeptDebrief> find(RecordId id) throws RecordsException {
        return body(id).map(DebriefReading::kept);
    }

    KeptDebrief stored(RecordId id) throws RecordsException {
        return find(id).orElseThrow(DebriefReading::missing);
    }

    Write.Update change(RecordId id, VersionHash base, Debrief changed) throws RecordsException {
        StoredRecord stored = body(id).orElseThrow(DebriefReading::missing);
        return new Write.Update(id, base, DebriefBodies.DEBRIEF.update(stored.body(), changed));
    }

    private Optional<StoredRecord> body(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(Debrief.TYPE));
    }

    private static KeptDebrief kept(StoredRecord stored) {
        return new KeptDebrief(stored.id(), stored.version(), DebriefBodies.DEBRIEF.read(stored.body()),
                stored.audience(), stored.changedAt());
    }

    private static RecordsException missing() {
        return new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing"));
    }
}

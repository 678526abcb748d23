package org.attune.debrief.internal;

import org.attune.debrief.PositivePractice;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;

/** The bank of practices: what may be told further is shared as it is put there. */
final class PracticeShelf extends KeptShelf<PositivePractice> {
    private final Sharing sharing;

    PracticeShelf(Records records) {
        super(records, PositivePractice.TYPE, DebriefBodies.PRACTICE);
        this.sharing = new Sharing(records);
    }

    @Override
    public Saved add(PositivePractice practice) throws RecordsException {
        return sharing.share(super.add(practice), practice);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, PositivePractice changed) throws RecordsException {
        return sharing.share(super.update(id, base, changed), changed);
    }
}

package org.attune.debrief.internal;

import java.util.Optional;

import org.attune.debrief.PositivePractice;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.Write;

/** Shares a practice as far as its scope says. */
final class Sharing {
    private static final Audience UNIT = Audience.of(Recipient.LEARNER, Recipient.MENTOR);
    private static final Audience ORGANISATION = Audience.of(Recipient.LEARNER, Recipient.MENTOR,
            Recipient.FACULTY_LEAD, Recipient.EVALUATOR);

    private final Records records;

    Sharing(Records records) {
        this.records = records;
    }

    /** An act of its own, as only what is kept can be shared; what was not shared yet is the safe side. */
    Saved share(Saved saved, PositivePractice practice) throws RecordsException {
        Audience wished = audience(practice);
        Optional<StoredRecord> kept = records.as(Reader.me()).find(saved.record());
        boolean asWished = kept.map(StoredRecord::audience).filter(wished::equals).isPresent();
        return asWished || saved.conflict()
                ? saved
                : records.commit(Act.of(new Write.Share(saved.record(), saved.version(), wished))).getFirst();
    }

    static Audience audience(PositivePractice practice) {
        return switch (practice.scope()) {
            case PositivePractice.UNIT -> UNIT;
            case PositivePractice.ORGANISATION -> ORGANISATION;
            default -> Audience.ONLY_ME;
        };
    }
}

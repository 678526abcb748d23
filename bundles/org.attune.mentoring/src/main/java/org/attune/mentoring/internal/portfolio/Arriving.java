package org.attune.mentoring.internal.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.attune.mentoring.portfolio.Arrival.State;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;

/** What a record of a file is to this workspace. */
final class Arriving {
    private final Records records;

    Arriving(Records records) {
        this.records = records;
    }

    /** The record under which it is kept here: its own, or one made of it when no bundle reads it. */
    RecordId idHere(Carried record) {
        return reads(record)
                ? record.id()
                : new RecordId(UUID.nameUUIDFromBytes(("brought in " + record.id()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the installed bundle of its type reads this version of it. */
    boolean reads(Carried record) {
        return records.type(record.type()).map(RecordType::version).filter(newest -> newest >= record.version())
                .isPresent();
    }

    State state(Carried record) throws RecordsException {
        try {
            Optional<StoredRecord> here = stored(record);
            return here.isPresent() ? stateOf(record, here.get()) : reads(record) ? State.NEW : State.KEPT_UNREAD;
        } catch (RecordsException unreadable) {
            return switch (unreadable.reason()) {
                case ERASED -> State.ERASED;
                case DAMAGED, NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE -> State.CHANGED_HERE;
                default -> throw unreadable;
            };
        }
    }

    /** The record as it is kept here. */
    Optional<StoredRecord> stored(Carried record) throws RecordsException {
        return records.as(Reader.me()).find(idHere(record));
    }

    private static State stateOf(Carried record, StoredRecord here) {
        Optional<BroughtIn> mark = Origin.of(here.body());
        if (mark.isEmpty()) {
            return State.WRITTEN_HERE;
        }
        if (Origin.isChanged(here.body())) {
            return State.CHANGED_HERE;
        }
        return mark.get().sha256().equals(PortfolioFormat.sha256(record.body())) ? State.SAME : State.CHANGED;
    }
}

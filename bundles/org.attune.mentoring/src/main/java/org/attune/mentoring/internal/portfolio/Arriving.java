package org.attune.mentoring.internal.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.attune.mentoring.internal.EntryBodies;
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
import org.attune.records.json.BodyView;
import org.attune.records.json.Without;

import com.google.gson.JsonObject;

/** What a record of a file is to this workspace. */
final class Arriving {
    private static final BodyView<BroughtIn> MARK = BodyView.of(EntryBodies.GSON, BroughtIn.class);

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
        Optional<BroughtIn> mark = mark(here.body());
        if (mark.isEmpty()) {
            return State.WRITTEN_HERE;
        }
        if (!mark.get().kept().equals(sum(here.body()))) {
            return State.CHANGED_HERE;
        }
        return mark.get().sha256().equals(PortfolioFormat.sha256(record.body())) ? State.SAME : State.CHANGED;
    }

    /** The SHA-256 of a body without its mark. */
    static String sum(JsonObject body) {
        return PortfolioFormat.sha256(Without.members(body, BroughtIn.MEMBER));
    }

    /** Where a body came from; empty when it was written here. */
    static Optional<BroughtIn> mark(JsonObject body) {
        return body.get(BroughtIn.MEMBER) instanceof JsonObject mark ? Optional.of(MARK.read(mark)) : Optional.empty();
    }

    static JsonObject marked(JsonObject body, BroughtIn mark) {
        JsonObject marked = body.deepCopy();
        marked.add(BroughtIn.MEMBER, MARK.write(mark));
        return marked;
    }
}

package org.attune.vault.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.records.Audience;
import org.attune.records.HistoryEntry;
import org.attune.records.RecordId;
import org.attune.records.Recipient;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.vault.internal.keys.Sealed;

/** Events as rows of the file. */
public final class EventRows {
    private static final String COLUMNS = "place, event_id, device_id, device_seq, prev_hash, hash, kind, record_id, "
            + "type, type_version, base_hash, epoch, audience, header, body, nonce, author, made_at, clock_note";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM event ";

    private EventRows() {
    }

    /** The events of a record, oldest first. */
    public static List<Event> ofRecord(Db db, RecordId record) throws SQLException {
        return db.list(SELECT + "WHERE record_id = ? ORDER BY place", EventRows::event, record.toString());
    }

    /** One version of a record. */
    public static Optional<Event> version(Db db, RecordId record, VersionHash hash) throws SQLException {
        return db.first(SELECT + "WHERE record_id = ? AND hash = ?", EventRows::event, record.toString(),
                EventHash.bytes(hash));
    }

    /** The event at a place. */
    public static Optional<Event> at(Db db, long place) throws SQLException {
        return db.first(SELECT + "WHERE place = ?", EventRows::event, place);
    }

    /** Is shown one event after the other. */
    public interface Visitor {
        /** One event; empty for a row that is none any more. */
        void visit(Optional<Event> event) throws SQLException;
    }

    /** Goes over all events in the order of this file. */
    public static void each(Db db, Visitor visitor) throws SQLException {
        each(db, "ORDER BY place", visitor);
    }

    /** Goes over all events, chain by chain. */
    static void eachByChain(Db db, Visitor visitor) throws SQLException {
        each(db, "ORDER BY device_id, device_seq", visitor);
    }

    private static void each(Db db, String order, Visitor visitor) throws SQLException {
        db.each(SELECT + order, row -> {
            visitor.visit(readable(row));
            return row;
        });
    }

    private static Optional<Event> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(event(row));
        } catch (DamagedEventException damaged) {
            return Optional.empty();
        }
    }

    /** The last event of a device's chain. */
    static Optional<Event> last(Db db, String device) throws SQLException {
        return db.first(SELECT + "WHERE device_id = ? ORDER BY device_seq DESC LIMIT 1", EventRows::event, device);
    }

    static void insert(Db db, Event event) throws SQLException {
        Event.Change change = event.change();
        db.run("INSERT INTO event(" + COLUMNS + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", event.place(),
                event.id(), event.device(), event.sequence(), event.previous().map(EventHash::bytes),
                EventHash.bytes(event.hash()), change.kind().name(), change.record().toString(),
                change.type().value(), change.typeVersion(), EventHash.bytes(change.bases()), change.epoch(),
                audience(change.audience()), change.header(), event.body().map(Sealed::bytes),
                event.body().map(Sealed::nonce), event.author().toString(), event.madeAt().toEpochMilli(),
                event.clockNote());
    }

    private static Event event(ResultSet row) throws SQLException {
        try {
            return new Event(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), hash(row, 5),
                    hash(row, 6).orElseThrow(), change(row), sealed(row), RecordId.of(row.getString(17)),
                    Instant.ofEpochMilli(row.getLong(18)), row.getString(19));
        } catch (IllegalArgumentException | NoSuchElementException | NullPointerException damaged) {
            throw new DamagedEventException(damaged);
        }
    }

    private static Event.Change change(ResultSet row) throws SQLException {
        return new Event.Change(HistoryEntry.Kind.valueOf(row.getString(7)), RecordId.of(row.getString(8)),
                new TypeName(row.getString(9)), row.getInt(10), bases(row.getBytes(11)), row.getInt(12),
                audience(row.getString(13)), row.getString(14));
    }

    private static List<VersionHash> bases(byte[] column) {
        return column == null ? List.of() : EventHash.hashes(column);
    }

    private static Optional<Sealed> sealed(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(15);
        return body == null ? Optional.empty() : Optional.of(new Sealed(row.getBytes(16), body));
    }

    private static Optional<VersionHash> hash(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(EventHash::hash);
    }

    /** An audience as text: the names in the order of the enumeration, joined by commas. */
    public static String audience(Audience audience) {
        return audience.recipients().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Reads {@link #audience(Audience)}. */
    public static Audience audience(String text) {
        if (text.isEmpty()) {
            return Audience.ONLY_ME;
        }
        return new Audience(Stream.of(text.split(",")).map(Recipient::valueOf).collect(Collectors.toSet()));
    }
}

package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.util.List;

import org.attune.records.Header;
import org.attune.records.HistoryEntry.Kind;
import org.attune.records.Link;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * What lists are read from, kept in step with the events by the clear part of each alone. The newest head by its time
 * is the one shown.
 */
final class Projection {
    private Projection() {
    }

    static void apply(Db db, Event event) throws SQLException {
        boolean first = db.number("SELECT count(*) FROM record WHERE record_id = ?", record(event)) == 0;
        long heads = first ? 0 : moveHeads(db, event);
        db.run("INSERT INTO head VALUES(?,?,?,?)", record(event), event.place(), EventHash.bytes(event.hash()),
                event.madeAt().toEpochMilli());
        if (first) {
            begin(db, event);
        } else {
            show(db, heads == 0 ? event : newest(db, event), heads + 1);
        }
    }

    /** The whole row at once: one that was filled in afterwards would move in each index. */
    private static void begin(Db db, Event event) throws SQLException {
        Header header = header(event);
        db.run("INSERT INTO record VALUES(?,?,?,?,1,?,?,?,?,?)", record(event), event.change().type().value(),
                state(event.change().kind()).name(), event.place(), EventRows.audience(event.change().audience()),
                header.date().map(Object::toString), header.status(), event.madeAt().toEpochMilli(),
                event.madeAt().toEpochMilli());
        link(db, event, header);
    }

    /** Takes away the heads that the event follows on; how many others are left. */
    private static long moveHeads(Db db, Event event) throws SQLException {
        if (event.change().kind() == Kind.ERASED) {
            db.run("DELETE FROM head WHERE record_id = ?", record(event));
            return 0;
        }
        for (VersionHash base : event.change().bases()) {
            db.run("DELETE FROM head WHERE record_id = ? AND hash = ?", record(event), EventHash.bytes(base));
        }
        return db.number("SELECT count(*) FROM head WHERE record_id = ?", record(event));
    }

    private static Event newest(Db db, Event event) throws SQLException {
        long place = db.number(
                "SELECT place FROM head WHERE record_id = ? ORDER BY made_at DESC, place DESC LIMIT 1",
                record(event));
        return place == event.place() ? event : EventRows.at(db, place).orElse(event);
    }

    private static void show(Db db, Event event, long heads) throws SQLException {
        Header header = header(event);
        db.run("UPDATE record SET state = ?, head = ?, heads = ?, audience = ?, day = ?, status = ?, changed_at = ? "
                + "WHERE record_id = ?", state(event.change().kind()).name(), event.place(), heads,
                EventRows.audience(event.change().audience()), header.date().map(Object::toString), header.status(),
                event.madeAt().toEpochMilli(), record(event));
        db.run("DELETE FROM link WHERE from_id = ?", record(event));
        link(db, event, header);
    }

    private static Header header(Event event) {
        return state(event.change().kind()) == RecordState.LIVE
                ? HeaderJson.read(event.change().header())
                : Header.EMPTY;
    }

    /** Where a record points, each once; none of a record that was taken back or erased. */
    private static void link(Db db, Event event, Header header) throws SQLException {
        for (RecordId to : header.links().stream().map(Link::record).distinct().toList()) {
            db.run("INSERT INTO link VALUES(?,?,?,?)", record(event), to.toString(), event.change().type().value(),
                    header.date().map(Object::toString));
        }
    }

    private static RecordState state(Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> RecordState.WITHDRAWN;
            case ERASED -> RecordState.ERASED;
            case CREATED, CHANGED, MERGED, UNDONE, SHARED -> RecordState.LIVE;
        };
    }

    private static String record(Event event) {
        return event.change().record().toString();
    }
}

package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.records.Audience;
import org.attune.records.Header;
import org.attune.records.Hit;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.VersionHash;
import org.attune.vault.internal.search.Entry;
import org.attune.vault.internal.search.Excerpt;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;

import com.google.gson.JsonObject;

/** Makes the lines of lists. A line whose text cannot be shown is shown without, and says why. */
final class Rows {
    private static final System.Logger LOG = System.getLogger(Rows.class.getName());

    private final Bodies bodies;
    private final Types types;
    private final Lens lens;
    private final KnownRows known;

    Rows(Bodies bodies, Types types, Reader reader, KnownRows known) {
        this.bodies = bodies;
        this.types = types;
        this.lens = new Lens(reader, types);
        this.known = known;
    }

    Row row(Db db, RecordRow record) throws SQLException, RecordsException {
        if (!lens.isClear()) {
            return opened(db, record);
        }
        Optional<Row> before = known.find(record);
        if (before.isPresent()) {
            return before.get();
        }
        Row row = opened(db, record);
        known.keep(record, row);
        return row;
    }

    private Row opened(Db db, RecordRow record) throws SQLException, RecordsException {
        try {
            Event head = Bodies.whole(db, record.head());
            return row(db, record, head);
        } catch (RecordsException damaged) {
            return damaged(db, record, readability(damaged));
        }
    }

    private Row row(Db db, RecordRow record, Event head) throws SQLException, RecordsException {
        try {
            return readable(record, head, body(db, head));
        } catch (RecordsException unreadable) {
            return row(record, head, "", "", readability(unreadable));
        }
    }

    /** A record whose newest event is not as it was written: nothing that the event says is shown. */
    private static Row damaged(Db db, RecordRow record, Readability readability)
            throws SQLException, RecordsException {
        VersionHash version = RecordRow.heads(db, record.id()).stream().findFirst()
                .orElseThrow(() -> Bodies.damaged(null));
        return new Row(record.id(), record.type(), version, Header.EMPTY, "", "", record.createdAt(), readability,
                record.heads() > 1, Audience.ONLY_ME);
    }

    private JsonObject body(Db db, Event head) throws SQLException, RecordsException {
        return lens.through(head.change().type(), bodies.read(db, head));
    }

    /** A record that a search found; empty when its text cannot be shown or the reader gets none of the words. */
    Optional<Hit> hit(Db db, RecordRow record, String words) throws SQLException, RecordsException {
        try {
            Event head = Bodies.whole(db, record.head());
            JsonObject body = body(db, head);
            Entry entry = entry(record, body);
            return lens.isClear() || Excerpt.holds(entry, words)
                    ? Optional.of(new Hit(readable(record, head, body), Excerpt.around(entry, words)))
                    : Optional.empty();
        } catch (RecordsException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "A hit is left out: {0}", readability(unreadable));
            return Optional.empty();
        }
    }

    private Entry entry(RecordRow record, JsonObject body) {
        try {
            return types.find(record.type()).map(installed -> installed.entry(body)).orElse(Entry.EMPTY);
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + record.type() + " failed: "
                    + faultOfType.getClass().getName());
            return Entry.EMPTY;
        }
    }

    private Row readable(RecordRow record, Event head, JsonObject body) {
        Optional<InstalledType> type = types.find(record.type());
        return row(record, head, type.map(installed -> title(installed, body)).orElse(""),
                type.map(installed -> summary(installed, body)).orElse(""), Readability.READABLE);
    }

    private static String title(InstalledType installed, JsonObject body) {
        return guarded(installed, () -> installed.type().title(body));
    }

    private static String summary(InstalledType installed, JsonObject body) {
        return guarded(installed, () -> installed.type().summary(body));
    }

    /** One bundle's fault must not take the whole list away. */
    static String guarded(InstalledType installed, Supplier<String> text) {
        try {
            return text.get();
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + installed.type().name() + " failed: "
                    + faultOfType.getClass().getName());
            return "";
        }
    }

    private static Row row(RecordRow record, Event head, String title, String summary, Readability readability) {
        return new Row(record.id(), record.type(), head.hash(), HeaderJson.read(head.change().header()), title,
                summary, head.madeAt(), readability, record.heads() > 1, head.change().audience());
    }

    private static Readability readability(RecordsException unreadable) throws RecordsException {
        return switch (unreadable.reason()) {
            case NEEDS_BUNDLE -> Readability.NEEDS_BUNDLE;
            case NEEDS_NEWER_BUNDLE -> Readability.NEEDS_NEWER_BUNDLE;
            case DAMAGED -> Readability.DAMAGED;
            case ERASED -> Readability.ERASED;
            default -> throw unreadable;
        };
    }
}

package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Hit;
import org.attune.records.Readability;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.vault.internal.search.Entry;
import org.attune.vault.internal.search.Excerpt;
import org.attune.vault.internal.search.Index;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.store.RecordState;

import com.google.gson.JsonObject;

/** Fills the index of texts after unlock, keeps it in step and asks it. */
final class Finder {
    private static final int BATCH = 200;
    private static final int MORE_THAN_WANTED = 4;
    private static final System.Logger LOG = System.getLogger(Finder.class.getName());

    private final Database database;
    private final Bodies bodies;
    private final Types types;
    private final Index index;
    private final long patience;
    private final Filling filling;

    Finder(Database database, Bodies bodies, Types types, long patience) throws RecordsException {
        this.database = database;
        this.bodies = bodies;
        this.types = types;
        this.patience = patience;
        this.index = openIndex();
        this.filling = new Filling(this::fill, types);
    }

    private static Index openIndex() throws RecordsException {
        try {
            return new Index();
        } catch (SQLException noMemory) {
            throw Index.failed(noMemory);
        }
    }

    void start() {
        filling.start();
    }

    /** Forgets all texts. */
    void close() {
        filling.stop();
        index.close();
    }

    /** The row of a record, if the reader may see it. */
    interface Sighted {
        Optional<Row> row(Db db, RecordId id) throws SQLException, RecordsException;
    }

    List<Hit> find(String words, int limit, Sighted sighted) throws RecordsException {
        filling.await(patience);
        List<Hit> hits = new ArrayList<>();
        List<RecordId> found = index.find(words, limit * MORE_THAN_WANTED);
        database.read(db -> {
            for (int i = 0; i < found.size() && hits.size() < limit; i++) {
                hit(db, found.get(i), words, sighted).ifPresent(hits::add);
            }
            return hits;
        });
        return hits;
    }

    private Optional<Hit> hit(Db db, RecordId id, String words, Sighted sighted)
            throws SQLException, RecordsException {
        Optional<Row> row = sighted.row(db, id);
        if (row.isEmpty() || row.get().readability() != Readability.READABLE) {
            return Optional.empty();
        }
        Optional<Entry> entry = RecordRow.find(db, id).isEmpty() ? Optional.empty() : entry(db, id);
        return Optional.of(new Hit(row.get(), entry.map(text -> Excerpt.around(text, words)).orElse("")));
    }

    /** Brings the index up to an act that was just done. */
    void update(List<Saved> saved) {
        try {
            for (RecordId id : saved.stream().map(Saved::record).distinct().toList()) {
                Optional<Entry> entry = database.read(db -> entry(db, id));
                index.put(id, entry);
            }
        } catch (RecordsException failed) {
            LOG.log(System.Logger.Level.WARNING, "The search does not know the last change", failed);
        }
    }

    private void fill(Optional<TypeName> only, Filling.Going going) throws RecordsException {
        List<RecordId> ids = database.read(db -> ids(db, only));
        for (int from = 0; from < ids.size() && going.on(); from += BATCH) {
            List<RecordId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            index.fill(batch, id -> database.read(db -> entry(db, id)));
        }
    }

    private static List<RecordId> ids(Db db, Optional<TypeName> only) throws SQLException {
        String condition = "state = 'LIVE'" + (only.isPresent() ? " AND type = ?" : "")
                + " ORDER BY changed_at DESC";
        Object[] values = only.map(type -> new Object[]{type.value()}).orElse(new Object[0]);
        return db.list("SELECT record_id FROM record WHERE " + condition, row -> RecordId.of(row.getString(1)),
                values);
    }

    /** What of a record can be searched; empty when nothing can. */
    private Optional<Entry> entry(Db db, RecordId id) throws SQLException {
        Optional<RecordRow> row = RecordRow.find(db, id).filter(found -> found.state() == RecordState.LIVE);
        Optional<InstalledType> type = row.flatMap(found -> types.find(found.type()));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> head = EventRows.at(db, row.get().head());
        return head.isEmpty() ? Optional.empty() : entry(db, head.get(), type.get());
    }

    private Optional<Entry> entry(Db db, Event head, InstalledType installed) throws SQLException {
        try {
            JsonObject body = bodies.read(db, head);
            return Optional.of(new Entry(installed.type().title(body), installed.type().searchableText(body)));
        } catch (RecordsException unreadable) {
            return Optional.empty();
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + installed.type().name() + " failed: "
                    + faultOfType.getClass().getName());
            return Optional.empty();
        }
    }
}

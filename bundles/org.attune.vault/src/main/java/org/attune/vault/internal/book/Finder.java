package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Hit;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.vault.internal.search.Entry;
import org.attune.vault.internal.search.Index;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.HeadText;

/** Fills the index of texts after unlock, keeps it in step and asks it. */
final class Finder {
    private static final int BATCH = 500;
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

    /** What a reader gets of a record that the index names, if they may see it. */
    interface Sighted {
        Optional<Hit> hit(Db db, RecordId id) throws SQLException, RecordsException;
    }

    List<Hit> find(String words, int limit, Sighted sighted) throws RecordsException {
        filling.await(patience);
        List<RecordId> found = index.find(words, limit * MORE_THAN_WANTED);
        return database.read(db -> {
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < found.size() && hits.size() < limit; i++) {
                sighted.hit(db, found.get(i)).ifPresent(hits::add);
            }
            return hits;
        });
    }

    /** Brings the index up to an act that was just done. */
    void update(List<Saved> saved) {
        try {
            List<RecordId> ids = saved.stream().map(Saved::record).distinct().toList();
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<RecordId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
                index.put(batch, database.read(db -> entries(db, batch)));
            }
        } catch (RecordsException failed) {
            LOG.log(System.Logger.Level.WARNING, "The search does not know the last change", failed);
        }
    }

    private void fill(Optional<TypeName> only, Filling.Going going) throws RecordsException {
        List<RecordId> ids = database.read(db -> ids(db, only));
        for (int from = 0; from < ids.size() && going.on(); from += BATCH) {
            List<RecordId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            index.fill(database.read(db -> entries(db, batch)));
        }
    }

    private Map<RecordId, Entry> entries(Db db, List<RecordId> batch) throws SQLException {
        Map<RecordId, Entry> entries = new LinkedHashMap<>();
        HeadText.of(db, batch).forEach((id, text) -> entry(id, text).ifPresent(entry -> entries.put(id, entry)));
        return entries;
    }

    private static List<RecordId> ids(Db db, Optional<TypeName> only) throws SQLException {
        String condition = "state = 'LIVE'" + (only.isPresent() ? " AND type = ?" : "")
                + " ORDER BY changed_at DESC";
        Object[] values = only.map(type -> new Object[]{type.value()}).orElse(new Object[0]);
        return db.list("SELECT record_id FROM record WHERE " + condition, row -> RecordId.of(row.getString(1)),
                values);
    }

    /** What of a record can be searched; empty when nothing can. */
    private Optional<Entry> entry(RecordId id, HeadText text) {
        Optional<InstalledType> installed = types.find(text.type());
        return installed.isEmpty() ? Optional.empty() : entry(id, text, installed.get());
    }

    private Optional<Entry> entry(RecordId id, HeadText text, InstalledType installed) {
        try {
            return Optional.of(installed.entry(bodies.read(id, text)));
        } catch (RecordsException unreadable) {
            return Optional.empty();
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + installed.type().name() + " failed: "
                    + faultOfType.getClass().getName());
            return Optional.empty();
        }
    }
}

package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.attune.records.HistoryEntry;
import org.attune.records.Hit;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Reading;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Recipient;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.vault.internal.store.Database;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.store.RecordState;

import com.google.gson.JsonObject;

/** What one reader may see. */
final class VaultReading implements Reading {
    private final Gate gate;
    private final Database database;
    private final Bodies bodies;
    private final Types types;
    private final Finder finder;
    private final Reader reader;
    private final Lens lens;
    private final KnownRows known;

    VaultReading(Gate gate, Database database, Bodies bodies, Types types, Finder finder, KnownRows known,
            Reader reader) {
        this.known = known;
        this.gate = gate;
        this.database = database;
        this.bodies = bodies;
        this.types = types;
        this.finder = finder;
        this.reader = reader;
        this.lens = new Lens(reader, types);
    }

    @Override
    public Page list(Query query) throws RecordsException {
        return gate.through(() -> database.read(db -> page(db, query)));
    }

    private Page page(Db db, Query query) throws SQLException, RecordsException {
        Selection selection = Selection.of(query, Sight.of(reader, types));
        long total = db.count("SELECT count(*) FROM " + selection.counted(), selection.valuesAnd());
        Rows rows = new Rows(bodies, types, reader, known);
        List<Row> page = new ArrayList<>();
        for (RecordRow record : RecordRow.from(db, selection.listed() + " LIMIT ? OFFSET ?",
                selection.valuesAnd(query.limit(), query.offset()))) {
            page.add(rows.row(db, record));
        }
        return new Page(page, total);
    }

    @Override
    public Optional<StoredRecord> find(RecordId record) throws RecordsException {
        return gate.through(() -> database.read(db -> stored(db, record, this::body)));
    }

    @Override
    public Optional<StoredRecord> kept(RecordId record) throws RecordsException {
        return gate.through(() -> isMe() ? database.read(db -> untouched(db, record)) : Optional.empty());
    }

    private Optional<StoredRecord> untouched(Db db, RecordId id) throws SQLException, RecordsException {
        return stored(db, id, (from, head) -> Bodies.parse(bodies.open(from, head)))
                .filter(record -> lens.isClear() || types.find(record.type()).isEmpty());
    }

    /** How the body of an event is read. */
    private interface Body {
        JsonObject of(Db db, Event head) throws SQLException, RecordsException;
    }

    private Optional<StoredRecord> stored(Db db, RecordId id, Body read) throws SQLException, RecordsException {
        Optional<RecordRow> row = isMe() ? RecordRow.find(db, id) : visible(db, id);
        if (row.isEmpty() || row.get().state() == RecordState.WITHDRAWN) {
            return Optional.empty();
        }
        Event head = Bodies.whole(db, row.get().head());
        JsonObject body = read.of(db, head);
        List<VersionHash> others = RecordRow.heads(db, id).stream().filter(hash -> !hash.equals(head.hash())).toList();
        return Optional.of(new StoredRecord(id, row.get().type(), head.hash(), isMe() ? others : List.of(),
                HeaderJson.read(head.change().header()), body, head.change().audience(), row.get().createdAt(),
                head.madeAt()));
    }

    private JsonObject body(Db db, Event event) throws SQLException, RecordsException {
        return lens.through(event.change().type(), bodies.read(db, event));
    }

    private Optional<RecordRow> visible(Db db, RecordId id) throws SQLException {
        Sight sight = Sight.of(reader, types);
        List<Object> values = new ArrayList<>(sight.values());
        values.add(id.toString());
        return RecordRow.list(db, "(" + sight.condition() + ") AND record_id = ?", values.toArray()).stream()
                .findFirst();
    }

    private boolean isMe() {
        return reader.recipient() == Recipient.ME;
    }

    @Override
    public List<HistoryEntry> history(RecordId record) throws RecordsException {
        return gate.through(() -> isMe() ? database.read(db -> entries(db, record)) : List.of());
    }

    private List<HistoryEntry> entries(Db db, RecordId record) throws SQLException, RecordsException {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Event event : EventRows.ofRecord(db, record)) {
            entries.add(new HistoryEntry(event.hash(), event.change().bases(), event.change().kind(), event.author(),
                    event.device(), event.madeAt(), event.change().audience(), left(db, event)));
        }
        return entries;
    }

    private Optional<JsonObject> left(Db db, Event event) throws SQLException, RecordsException {
        if (event.body().isEmpty() || event.change().kind() == HistoryEntry.Kind.SHARED) {
            return Optional.empty();
        }
        try {
            return Optional.of(body(db, event));
        } catch (RecordsException unreadable) {
            if (unreadable.reason() == RecordsException.Reason.STORE) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    @Override
    public List<Hit> search(String words, int limit) throws RecordsException {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A search finds 1 to 1,000 records");
        }
        return gate.through(() -> {
            Rows rows = new Rows(bodies, types, reader, known);
            return finder.find(words, limit, (db, id) -> hit(db, id, words, rows));
        });
    }

    private Optional<Hit> hit(Db db, RecordId id, String words, Rows rows) throws SQLException, RecordsException {
        Optional<RecordRow> row = visible(db, id);
        return row.isEmpty() ? Optional.empty() : rows.hit(db, row.get(), words);
    }

    @Override
    public Map<TypeName, Long> counts() throws RecordsException {
        return gate.through(() -> database.read(this::counted));
    }

    private Map<TypeName, Long> counted(Db db) throws SQLException {
        Sight sight = Sight.of(reader, types);
        Map<TypeName, Long> counts = new TreeMap<>();
        db.each("SELECT type, count(*) FROM record WHERE " + sight.condition() + " GROUP BY type",
                row -> counts.put(new TypeName(row.getString(1)), row.getLong(2)), sight.values().toArray());
        return counts;
    }
}

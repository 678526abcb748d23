package org.attune.vault.internal.search;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.MemoryDatabase;
import org.attune.vault.internal.words.VaultWords;

/**
 * The words of all records: an FTS5 table without content in the memory. Any thread; one at a time.
 */
public final class Index implements AutoCloseable {
    private final Db db;
    /** Records that changed while the index is being filled from an older view of them. */
    private final Set<RecordId> changed = new HashSet<>();
    /** Which row of the table is whose: here rather than in a second table, because this is most of the filling. */
    private final Map<RecordId, Long> places = new HashMap<>();
    private final Map<Long, RecordId> owners = new HashMap<>();
    private long lastPlace;
    private boolean closed;

    /** An empty index. */
    public Index() throws SQLException {
        db = MemoryDatabase.open();
        db.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1, "
                + "tokenize='unicode61 remove_diacritics 2')");
    }

    /** Adds records that it does not know yet, a few hundred at a time. */
    public synchronized void fill(Map<RecordId, Entry> entries) throws RecordsException {
        Map<RecordId, Entry> unknown = new LinkedHashMap<>(entries);
        unknown.keySet().removeAll(changed);
        unknown.keySet().removeAll(places.keySet());
        replace(List.of(), unknown);
    }

    /**
     * Puts changed records in place of their older selves, a few hundred at a time.
     *
     * @param entries what of them can be searched; those without an entry are taken out
     */
    public synchronized void put(List<RecordId> ids, Map<RecordId, Entry> entries) throws RecordsException {
        changed.addAll(ids);
        replace(ids, entries);
    }

    /** One transaction: alone, each row would be a piece of the index that must be merged later. */
    private void replace(List<RecordId> old, Map<RecordId, Entry> entries) throws RecordsException {
        if (closed) {
            return;
        }
        try {
            db.execute("BEGIN");
            for (RecordId id : old) {
                remove(id);
            }
            for (Map.Entry<RecordId, Entry> next : entries.entrySet()) {
                insert(next.getKey(), next.getValue());
            }
            db.execute("COMMIT");
        } catch (SQLException full) {
            MemoryDatabase.rollBack(db);
            entries.keySet().forEach(this::forget);
            throw failed(full);
        }
    }

    private void forget(RecordId id) {
        Long place = places.remove(id);
        if (place != null) {
            owners.remove(place);
        }
    }

    private void remove(RecordId id) throws SQLException {
        Long place = places.get(id);
        if (place != null) {
            db.run("DELETE FROM words WHERE rowid = ?", place);
            forget(id);
        }
    }

    private void insert(RecordId id, Entry entry) throws SQLException {
        long place = ++lastPlace;
        db.run("INSERT INTO words(rowid, title, body) VALUES(?,?,?)", place, entry.title(),
                String.join("\n", entry.texts()));
        places.put(id, place);
        owners.put(place, id);
    }

    /**
     * The records that hold all words, best first: a word in a title weighs five times one in a text.
     *
     * @param typed what a person typed
     * @param limit how many at the most
     */
    public synchronized List<RecordId> find(String typed, int limit) throws RecordsException {
        List<String> words = Phrase.words(typed);
        if (words.isEmpty() || closed) {
            return List.of();
        }
        try {
            return db.list(
                    "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 5.0, 1.0), rowid LIMIT ?",
                    row -> Optional.ofNullable(owners.get(row.getLong(1))), Phrase.query(words), limit).stream()
                    .flatMap(Optional::stream).toList();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** What a failure of the memory means to a person. */
    public static RecordsException failed(SQLException cause) {
        return new RecordsException(Reason.STORE, VaultWords.text("search.failed"), cause);
    }

    @Override
    public synchronized void close() {
        closed = true;
        places.clear();
        owners.clear();
        MemoryDatabase.close(db);
    }
}

package org.attune.vault.internal.search;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
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
    private boolean closed;

    /** An empty index. */
    public Index() throws SQLException {
        db = MemoryDatabase.open();
        db.execute("CREATE TABLE entry(place INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE) STRICT");
        db.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1, "
                + "tokenize='unicode61 remove_diacritics 2')");
    }

    /** Where the filler gets the text of a record. */
    public interface Source {
        /** What of a record can be searched; empty when nothing can. */
        Optional<Entry> entry(RecordId id) throws RecordsException;
    }

    /** Adds records that it does not know yet. */
    public void fill(List<RecordId> ids, Source source) throws RecordsException {
        for (RecordId id : ids) {
            Optional<Entry> entry = source.entry(id);
            add(id, entry);
        }
    }

    private synchronized void add(RecordId id, Optional<Entry> entry) throws RecordsException {
        if (closed || entry.isEmpty() || changed.contains(id)) {
            return;
        }
        try {
            insert(id, entry.get());
        } catch (SQLException full) {
            throw failed(full);
        }
    }

    /** Puts a changed record in place of its older self, or takes it out. */
    public synchronized void put(RecordId id, Optional<Entry> entry) throws RecordsException {
        if (closed) {
            return;
        }
        changed.add(id);
        try {
            remove(id);
            if (entry.isPresent()) {
                insert(id, entry.get());
            }
        } catch (SQLException full) {
            throw failed(full);
        }
    }

    private void remove(RecordId id) throws SQLException {
        db.run("DELETE FROM words WHERE rowid = (SELECT place FROM entry WHERE record_id = ?)", id.toString());
        db.run("DELETE FROM entry WHERE record_id = ?", id.toString());
    }

    private void insert(RecordId id, Entry entry) throws SQLException {
        if (db.run("INSERT OR IGNORE INTO entry(record_id) VALUES(?)", id.toString()) == 1) {
            db.run("INSERT INTO words(rowid, title, body) "
                    + "SELECT place, ?, ? FROM entry WHERE record_id = ?", entry.title(),
                    String.join("\n", entry.texts()), id.toString());
        }
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
                    "SELECT record_id FROM words JOIN entry ON place = words.rowid WHERE words MATCH ? "
                            + "ORDER BY bm25(words, 5.0, 1.0), place LIMIT ?",
                    row -> RecordId.of(row.getString(1)), Phrase.query(words), limit);
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
        MemoryDatabase.close(db);
    }
}

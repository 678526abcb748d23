package org.attune.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The same notes in plain SQLite: no keys, no history, no checks; only what the database itself needs. */
final class RawNotes implements AutoCloseable {
    private static final String TOKENS = "tokenize='unicode61 remove_diacritics 2'";

    private final Connection connection;

    private RawNotes(Connection connection) {
        this.connection = connection;
    }

    /** A file, written as durably as the product writes. */
    static RawNotes in(Path file) throws SQLException {
        RawNotes notes = new RawNotes(DriverManager.getConnection("jdbc:sqlite:" + file));
        notes.run("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                "CREATE TABLE IF NOT EXISTS note(id TEXT PRIMARY KEY, day TEXT, status TEXT, title TEXT, body BLOB)"
                        + " WITHOUT ROWID",
                "CREATE INDEX IF NOT EXISTS note_by_day ON note(day)");
        return notes;
    }

    /** A full-text index in memory, as the product has one. */
    static RawNotes words() throws SQLException {
        RawNotes notes = new RawNotes(DriverManager.getConnection("jdbc:sqlite::memory:"));
        notes.run("CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1, " + TOKENS
                + ")");
        return notes;
    }

    void fill(int count) throws SQLException {
        connection.setAutoCommit(false);
        for (int number = 0; number < count; number++) {
            add(new Note(number));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void fillWords(int count) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO words(title, body) VALUES (?, ?)")) {
            for (int number = 0; number < count; number++) {
                insert.setString(1, new Note(number).title());
                insert.setString(2, new Note(number).text());
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** One transaction of its own. */
    void add(Note note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, note.on().toString());
            insert.setString(3, note.status());
            insert.setString(4, note.title());
            insert.setBytes(5, note.body().toString().getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    /** A page of the list, latest day first, and how many there are. */
    List<String> page(String condition, int offset) throws SQLException {
        List<String> rows = texts("SELECT count(*) FROM note WHERE " + condition);
        rows.addAll(texts("SELECT title || day || status FROM note WHERE " + condition
                + " ORDER BY day DESC, id LIMIT 100 OFFSET " + offset));
        return rows;
    }

    List<String> search(String phrase) throws SQLException {
        return texts("SELECT rowid FROM words WHERE words MATCH '" + phrase
                + "' ORDER BY bm25(words, 5.0, 1.0), rowid LIMIT 50");
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

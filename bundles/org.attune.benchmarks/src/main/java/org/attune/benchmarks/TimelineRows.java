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
import java.util.Optional;
import java.util.UUID;

import org.attune.practice.Timeline;
import org.attune.practice.internal.KeptTimeline;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;

import com.google.gson.JsonObject;

/** What it costs to open the timeline of somebody with 10,000 entries, beside reading it in plain SQLite. */
final class TimelineRows {
    private static final String WHAT = "timeline of a learner with 10,000 entries";
    private static final int ENTRIES = 10_000;
    private static final int OTHERS = 10;
    private static final int IN_ONE_ACT = 1_000;
    private static final int PAGE = 200;
    private static final int WARMUPS = 20;
    private static final int ROUNDS = 100;
    private static final int COLD_ROUNDS = 5;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Path work;
    private final RecordId person = RecordId.fresh();

    TimelineRows(Path work) {
        this.work = work;
    }

    List<Row> measured() throws Exception {
        Path folder = work.resolve("timeline");
        try (Workspace workspace = new Vault().create(folder, 0)) {
            fill(workspace.records().orElseThrow());
        }
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + work.resolve("timeline.db"))) {
            fill(raw);
            return List.of(
                    Row.of(WHAT + ", opened right after unlocking", "reading it whole in raw SQLite", "ms",
                            cold(folder, raw), "printed"),
                    Row.of(WHAT + ", opened again", "reading it whole in raw SQLite", "ms",
                            warm(folder, raw, ENTRIES), "≤ 3 ×"),
                    Row.of(WHAT + ", opened again", "the same page in raw SQLite", "ms", warm(folder, raw, PAGE),
                            "printed"));
        }
    }

    private Pairs cold(Path folder, Connection raw) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < COLD_ROUNDS; round++) {
            try (Workspace workspace = new Vault().open(folder)) {
                Timeline timeline = new KeptTimeline(Vault.unlock(workspace));
                ours.add(open(timeline));
                theirs.add(read(raw, ENTRIES));
            }
        }
        return new Pairs(ours, theirs);
    }

    private Pairs warm(Path folder, Connection raw, int most) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Workspace workspace = new Vault().open(folder)) {
            Timeline timeline = new KeptTimeline(Vault.unlock(workspace));
            for (int round = 0; round < WARMUPS + ROUNDS; round++) {
                ours.add(open(timeline));
                theirs.add(read(raw, most));
            }
        }
        return new Pairs(ours.subList(WARMUPS, ours.size()), theirs.subList(WARMUPS, theirs.size()));
    }

    private double open(Timeline timeline) throws RecordsException {
        long begun = System.nanoTime();
        if (timeline.of(person, Optional.empty(), 0, PAGE).total() != ENTRIES) {
            throw new IllegalStateException("The timeline is not whole");
        }
        return (System.nanoTime() - begun) / NANOS_IN_MILLI;
    }

    /** The learner's lines, latest day first, and how many there are. */
    private double read(Connection raw, int most) throws SQLException {
        long begun = System.nanoTime();
        List<String> rows = new ArrayList<>();
        try (Statement statement = raw.createStatement()) {
            read(statement, "SELECT count(*) FROM note WHERE about = '" + person + "'", rows);
            read(statement, "SELECT title || day || status FROM note WHERE about = '" + person
                    + "' ORDER BY day DESC, id LIMIT " + most, rows);
        }
        return (System.nanoTime() - begun) / NANOS_IN_MILLI;
    }

    private static void read(Statement statement, String query, List<String> rows) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
    }

    private void fill(Records records) throws RecordsException {
        for (int from = 0; from < ENTRIES; from += IN_ONE_ACT) {
            List<Write> writes = new ArrayList<>();
            for (int number = from; number < from + IN_ONE_ACT; number++) {
                writes.add(write(number, person));
            }
            for (int other = 0; other < IN_ONE_ACT / OTHERS; other++) {
                writes.add(write(ENTRIES + from + other, RecordId.fresh()));
            }
            records.commit(new Act(writes, Optional.empty()));
        }
    }

    private static Write write(int number, RecordId about) {
        JsonObject body = new Note(number).body();
        body.addProperty(NoteType.ABOUT, about.toString());
        return new Write.Create(RecordId.fresh(), NoteType.NAME, body);
    }

    private void fill(Connection raw) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute("CREATE TABLE note(id TEXT PRIMARY KEY, about TEXT, day TEXT, status TEXT, title TEXT,"
                    + " body BLOB) WITHOUT ROWID");
            statement.execute("CREATE INDEX note_about ON note(about, day)");
        }
        raw.setAutoCommit(false);
        try (PreparedStatement insert = raw.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < ENTRIES + ENTRIES / OTHERS; number++) {
                add(insert, new Note(number), number < ENTRIES ? person : RecordId.fresh());
            }
        }
        raw.commit();
        raw.setAutoCommit(true);
    }

    private static void add(PreparedStatement insert, Note note, RecordId about) throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, about.toString());
        insert.setString(3, note.on().toString());
        insert.setString(4, note.status());
        insert.setString(5, note.title());
        insert.setBytes(6, note.body().toString().getBytes(StandardCharsets.UTF_8));
        insert.executeUpdate();
    }
}

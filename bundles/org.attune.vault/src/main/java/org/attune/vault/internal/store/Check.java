package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.VersionHash;
import org.attune.vault.internal.words.VaultWords;

/** Looks whether the file is whole, as far as can be seen without a key. Problems are told, not thrown. */
public final class Check {
    private static final int MOST = 100;

    private final Db db;
    private final List<String> problems = new ArrayList<>();

    private Check(Db db) {
        this.db = db;
    }

    /** Everything: the file, the chains, the projections. Takes time in proportion to the file. */
    public static List<String> whole(Db db) throws SQLException {
        Check check = new Check(db);
        check.part(check::file);
        check.part(check::chains);
        check.part(check::projections);
        return check.problems.stream().distinct().limit(MOST).toList();
    }

    /** The structure of the file alone: quickly, or thoroughly after an unclean end. */
    public static List<String> structure(Db db, boolean thoroughly) throws SQLException {
        Check check = new Check(db);
        check.part(thoroughly ? check::file : check::quick);
        return check.problems;
    }

    private interface Part {
        void look() throws SQLException;
    }

    private void part(Part part) {
        try {
            part.look();
        } catch (SQLException unreadable) {
            problems.add(VaultWords.text("check.unreadable"));
        }
    }

    private void quick() throws SQLException {
        structure("PRAGMA quick_check(" + MOST + ")");
    }

    private void file() throws SQLException {
        structure("PRAGMA integrity_check(" + MOST + ")");
        db.each("PRAGMA foreign_key_check", row -> problems.add(VaultWords.text("check.reference", row.getString(1))));
        if (!Integer.toString(Schema.APPLICATION_ID).equals(db.pragma("application_id")) || !Schema.isOurs(db)) {
            problems.add(VaultWords.text("check.tables"));
        }
    }

    private void structure(String pragma) throws SQLException {
        List<String> said = db.list(pragma, row -> row.getString(1));
        if (!said.equals(List.of("ok"))) {
            problems.add(VaultWords.text("check.structure", said.size()));
        }
    }

    private void chains() throws SQLException {
        Map<String, Event> last = new HashMap<>();
        EventRows.eachByChain(db, row -> {
            if (row.isEmpty()) {
                problems.add(VaultWords.text("check.row"));
            }
            row.ifPresent(event -> link(Optional.ofNullable(last.put(event.device(), event)), event));
        });
    }

    private void link(Optional<Event> before, Event event) {
        Optional<VersionHash> expected = before.map(Event::hash);
        long number = before.map(Event::sequence).orElse(0L) + 1;
        if (!event.isWhole()) {
            problems.add(VaultWords.text("check.event", event.hash(), event.change().record()));
        }
        if (event.sequence() != number || !event.previous().equals(expected)) {
            problems.add(VaultWords.text("check.chain", event.device(), Long.toString(event.sequence())));
        }
    }

    private void projections() throws SQLException {
        try (Db rebuilt = Connections.memory()) {
            Schema.create(rebuilt);
            rebuilt.execute("PRAGMA foreign_keys=OFF");
            EventRows.each(db, row -> {
                // What is not as it was written is told already, and nothing can be made of it.
                if (row.filter(Event::isWhole).isPresent()) {
                    EventRows.insert(rebuilt, row.get());
                    Projection.apply(rebuilt, row.get());
                }
            });
            compare("record", "SELECT * FROM record ORDER BY record_id", rebuilt);
            compare("head", "SELECT record_id, place, hex(hash), made_at FROM head ORDER BY record_id, place", rebuilt);
            compare("link", "SELECT from_id, to_id, from_type, from_day FROM link ORDER BY from_id, to_id", rebuilt);
        }
    }

    private void compare(String table, String sql, Db rebuilt) throws SQLException {
        if (!rows(db, sql).equals(rows(rebuilt, sql))) {
            problems.add(VaultWords.text("check.projection", table));
        }
    }

    private static List<String> rows(Db db, String sql) throws SQLException {
        return db.list(sql, row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                line.append(row.getString(i)).append('|');
            }
            return line.toString();
        });
    }

    /** How many events there are. */
    public static long events(Db db) throws SQLException {
        return db.number("SELECT count(*) FROM event");
    }

    /** How many records there are, withdrawn and erased ones included. */
    public static long records(Db db) throws SQLException {
        return db.number("SELECT count(*) FROM record");
    }
}

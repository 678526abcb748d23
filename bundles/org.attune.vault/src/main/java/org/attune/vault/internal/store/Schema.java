package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the file; a blank line stands between two statements. */
public final class Schema {
    /** {@code Attu}, which marks the file as ours. */
    public static final int APPLICATION_ID = 0x41747475;
    /** The version that this program writes. */
    public static final int VERSION = 3;

    /**
     * From each version to the next, the first from 1 to 2: an index from which pages of a list are read in order; links
     * that know the type and the day of the record that they come from, so that pages about a record are, too. None of them changes what is true; one that did would have
     * to be preceded by a backup.
     */
    private static final List<String> STEPS = List.of("""
            DROP INDEX record_by_day

            CREATE INDEX record_by_day ON record(type, state, day, status)
            """, """
            DROP INDEX link_to

            ALTER TABLE link RENAME TO link_of_before

            CREATE TABLE link(from_id TEXT NOT NULL, to_id TEXT NOT NULL, from_type TEXT NOT NULL, from_day TEXT,
              PRIMARY KEY(from_id, to_id)) STRICT, WITHOUT ROWID

            INSERT INTO link
              SELECT DISTINCT from_id, to_id, type, day FROM link_of_before JOIN record ON record_id = from_id
              WHERE state = 'LIVE'

            DROP TABLE link_of_before

            CREATE INDEX link_to ON link(to_id, from_day DESC, from_id, from_type)
            """);

    /** The links of a file of before version 3, as they are now: for who only reads it. */
    private static final String LINKS_OF_BEFORE = """
            CREATE TEMP VIEW link AS
              SELECT DISTINCT from_id, to_id, type AS from_type, day AS from_day
              FROM main.link JOIN main.record ON record_id = from_id WHERE state = 'LIVE'
            """;
    private static final int LINKS_KNOW_THE_DAY = 3;

    /** What is true: written once, never changed. */
    private static final String TRUTH = """
            CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID

            CREATE TABLE wrap(wrap_id TEXT PRIMARY KEY, kind TEXT NOT NULL, holder TEXT NOT NULL,
              settings TEXT NOT NULL, nonce BLOB NOT NULL, wrapped BLOB NOT NULL,
              made_at INTEGER NOT NULL) STRICT

            CREATE TABLE identity(person TEXT PRIMARY KEY, agreement_public BLOB NOT NULL,
              signing_public BLOB NOT NULL, nonce BLOB NOT NULL, secret BLOB NOT NULL) STRICT

            CREATE TABLE device(device_id TEXT PRIMARY KEY, begun_at INTEGER NOT NULL, why TEXT NOT NULL) STRICT

            CREATE TABLE event(place INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE,
              device_id TEXT NOT NULL REFERENCES device, device_seq INTEGER NOT NULL, prev_hash BLOB,
              hash BLOB NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL, type TEXT NOT NULL,
              type_version INTEGER NOT NULL, base_hash BLOB, epoch INTEGER NOT NULL, audience TEXT NOT NULL,
              header TEXT NOT NULL, body BLOB, nonce BLOB, author TEXT NOT NULL, made_at INTEGER NOT NULL,
              clock_note TEXT NOT NULL, UNIQUE(device_id, device_seq)) STRICT

            CREATE INDEX event_of_record ON event(record_id)

            CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
              BEGIN SELECT RAISE(ABORT, 'events are never changed'); END

            CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
              BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END

            CREATE TABLE record_key(record_id TEXT NOT NULL, epoch INTEGER NOT NULL, nonce BLOB NOT NULL,
              wrapped BLOB NOT NULL, PRIMARY KEY(record_id, epoch)) STRICT, WITHOUT ROWID
            """;

    /** What follows from the events and can be made again at any time. */
    private static final String PROJECTION = """
            CREATE TABLE record(record_id TEXT PRIMARY KEY, type TEXT NOT NULL, state TEXT NOT NULL,
              head INTEGER NOT NULL, heads INTEGER NOT NULL, audience TEXT NOT NULL, day TEXT, status TEXT,
              created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID

            CREATE INDEX record_by_day ON record(type, day)

            CREATE INDEX record_by_change ON record(changed_at)

            CREATE TABLE head(record_id TEXT NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL,
              made_at INTEGER NOT NULL, PRIMARY KEY(record_id, place)) STRICT, WITHOUT ROWID

            CREATE TABLE link(from_id TEXT NOT NULL, number INTEGER NOT NULL, relation TEXT NOT NULL,
              to_id TEXT NOT NULL, PRIMARY KEY(from_id, number)) STRICT, WITHOUT ROWID

            CREATE INDEX link_to ON link(to_id)
            """;

    /** What lives beside the events. */
    private static final String BESIDE = """
            CREATE TABLE draft(key TEXT PRIMARY KEY, kept_at INTEGER NOT NULL, nonce BLOB NOT NULL,
              body BLOB NOT NULL) STRICT

            CREATE TABLE document(name BLOB PRIMARY KEY, kind TEXT NOT NULL, nonce BLOB NOT NULL,
              body BLOB NOT NULL) STRICT

            CREATE TABLE blob(name BLOB PRIMARY KEY, blob_id TEXT NOT NULL UNIQUE, chunks INTEGER NOT NULL)
              STRICT

            CREATE TABLE blob_chunk(blob_id TEXT NOT NULL REFERENCES blob(blob_id), number INTEGER NOT NULL,
              nonce BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY(blob_id, number)) STRICT

            CREATE TABLE answer_code(survey TEXT NOT NULL, code_hash BLOB NOT NULL,
              PRIMARY KEY(survey, code_hash)) STRICT, WITHOUT ROWID

            CREATE TABLE answer(answer_id TEXT PRIMARY KEY, survey TEXT NOT NULL, day TEXT NOT NULL,
              nonce BLOB NOT NULL, body BLOB NOT NULL) STRICT, WITHOUT ROWID

            CREATE TABLE backup_place(folder TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
            """;

    private Schema() {
    }

    /** Makes all tables in an empty file, inside a transaction. */
    public static void create(Db db) throws SQLException {
        create(db, VERSION);
    }

    private static void create(Db db, int version) throws SQLException {
        run(db, TRUTH);
        run(db, PROJECTION);
        run(db, BESIDE);
        db.execute("PRAGMA application_id=" + APPLICATION_ID);
        step(db, 1, version);
    }

    /** Brings a file of an older version up to this one, inside a transaction; whether there was anything to do. */
    public static boolean upgrade(Db db) throws SQLException {
        int before = version(db);
        if (before < VERSION) {
            step(db, before, VERSION);
        }
        return before < VERSION;
    }

    /** Lets a connection that cannot write read a file of an older version as if it were of this one. */
    static void readAsOfNow(Db db) throws SQLException {
        int version = version(db);
        if (version > 0 && version < LINKS_KNOW_THE_DAY) {
            run(db, LINKS_OF_BEFORE);
        }
    }

    private static void step(Db db, int from, int to) throws SQLException {
        for (String step : STEPS.subList(from - 1, to - 1)) {
            run(db, step);
        }
        db.execute("PRAGMA user_version=" + to);
    }

    /**
     * Whether the file has the tables of its version and nothing else: a strange trigger or view would run in our name.
     */
    public static boolean isOurs(Db db) throws SQLException {
        int version = version(db);
        if (version < 1 || version > VERSION) {
            return false;
        }
        try (Db memory = Connections.memory()) {
            create(memory, version);
            return objects(db).equals(objects(memory));
        }
    }

    private static int version(Db db) throws SQLException {
        return Math.toIntExact(db.number("PRAGMA user_version"));
    }

    private static Map<String, String> objects(Db db) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        db.each("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'",
                row -> objects.put(row.getString(1), String.valueOf(row.getString(2))));
        return objects;
    }

    private static void run(Db db, String statements) throws SQLException {
        for (String statement : statements.strip().split("\n\n")) {
            db.execute(statement);
        }
    }
}

package org.attune.vault.internal.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.records.RecordId;
import org.attune.vault.internal.keys.HolderKeys;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.keys.Wrap;

/** The few facts about the workspace itself. */
public final class Meta {
    private static final String PERSON = "person";
    private static final String DEVICE = "device";
    private static final String PLACE = "place";

    private Meta() {
    }

    /** The holder. */
    public static RecordId person(Db db) throws SQLException {
        return RecordId.of(value(db, PERSON));
    }

    /** The device that writes now. */
    public static String device(Db db) throws SQLException {
        return value(db, DEVICE);
    }

    /** The fingerprint of the machine and folder that the device stands for. */
    public static String place(Db db) throws SQLException {
        return value(db, PLACE);
    }

    /** Begins a new device, and with it a new chain of events. */
    public static void beginDevice(Db db, String place, String why, Clock clock) throws SQLException {
        String device = UUID.randomUUID().toString();
        db.run("INSERT INTO device VALUES(?,?,?)", device, clock.millis(), why);
        set(db, DEVICE, device);
        set(db, PLACE, place);
    }

    /** Writes down a new holder. */
    public static void begin(Db db, RecordId person, HolderKeys keys) throws SQLException {
        set(db, PERSON, person.toString());
        db.run("INSERT INTO identity VALUES(?,?,?,?,?)", person.toString(), keys.agreementPublic(),
                keys.signingPublic(), keys.secret().nonce(), keys.secret().bytes());
    }

    /** The sealed name and private keys of the holder. */
    public static Optional<Sealed> identity(Db db) throws SQLException {
        return db.first("SELECT nonce, secret FROM identity WHERE person = ?",
                row -> new Sealed(row.getBytes(1), row.getBytes(2)), person(db).toString());
    }

    /** Keeps a wrap of the vault key. */
    public static void add(Db db, Wrap wrap, Clock clock) throws SQLException {
        db.run("INSERT INTO wrap VALUES(?,?,?,?,?,?,?)", wrap.id(), wrap.kind().name(), wrap.holder(),
                wrap.settings(), wrap.sealed().nonce(), wrap.sealed().bytes(), clock.millis());
    }

    /** Keeps a wrap in place of the holder's others of its kind. */
    public static void replace(Db db, Wrap wrap, Clock clock) throws SQLException {
        db.run("DELETE FROM wrap WHERE kind = ? AND holder = ?", wrap.kind().name(), wrap.holder());
        add(db, wrap, clock);
    }

    /** All wraps of a kind. */
    public static List<Wrap> wraps(Db db, Wrap.Kind kind) throws SQLException {
        return db.list("SELECT wrap_id, holder, settings, nonce, wrapped FROM wrap WHERE kind = ? ORDER BY made_at",
                row -> new Wrap(row.getString(1), kind, row.getString(2), row.getString(3),
                        new Sealed(row.getBytes(4), row.getBytes(5))),
                kind.name());
    }

    private static String value(Db db, String name) throws SQLException {
        return db.first("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name)
                .orElseThrow(() -> new SQLException("The file does not say its " + name));
    }

    private static void set(Db db, String name, String value) throws SQLException {
        db.run("INSERT INTO meta VALUES(?,?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", name, value);
    }
}

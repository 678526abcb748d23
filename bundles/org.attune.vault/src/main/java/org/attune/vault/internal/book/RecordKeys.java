package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.keys.BrokenSealException;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.store.Db;

/** The keys of records, one per epoch, wrapped by the vault key. Deleting them is what erases a record. */
final class RecordKeys {
    /** The number of a record's first epoch. */
    static final int FIRST = 1;

    private final VaultKey vaultKey;

    RecordKeys(VaultKey vaultKey) {
        this.vaultKey = vaultKey;
    }

    /** Makes and keeps the first key of a record that has none; the key. */
    byte[] beginFirst(Db db, RecordId record) throws SQLException {
        return begin(db, record, FIRST);
    }

    /** Makes and keeps the key of a record's next epoch; the number of that epoch. */
    int begin(Db db, RecordId record) throws SQLException {
        int epoch = 1 + Math
                .toIntExact(db.number("SELECT max(epoch) FROM record_key WHERE record_id = ?", record.toString()));
        begin(db, record, epoch);
        return epoch;
    }

    private byte[] begin(Db db, RecordId record, int epoch) throws SQLException {
        byte[] key = Aead.random(Aead.KEY_BYTES);
        Sealed wrapped = Aead.seal(vaultKey.forPurpose(Purpose.RECORD_KEYS), place(record, epoch), key);
        db.run("INSERT INTO record_key VALUES(?,?,?,?)", record.toString(), epoch, wrapped.nonce(), wrapped.bytes());
        return key;
    }

    /** The key of an epoch; empty when it was destroyed. */
    Optional<byte[]> find(Db db, RecordId record, int epoch) throws SQLException, BrokenSealException {
        Optional<Sealed> wrapped = db.first("SELECT nonce, wrapped FROM record_key WHERE record_id = ? AND epoch = ?",
                row -> new Sealed(row.getBytes(1), row.getBytes(2)), record.toString(), epoch);
        return wrapped.isEmpty() ? Optional.empty() : Optional.of(open(record, epoch, wrapped.get()));
    }

    /** The key of an epoch that was fetched already. */
    byte[] open(RecordId record, int epoch, Sealed wrapped) throws BrokenSealException {
        return Aead.open(vaultKey.forPurpose(Purpose.RECORD_KEYS), place(record, epoch), wrapped);
    }

    /** Destroys all keys of a record. */
    static void destroy(Db db, RecordId record) throws SQLException {
        db.run("DELETE FROM record_key WHERE record_id = ?", record.toString());
    }

    private static String place(RecordId record, int epoch) {
        return "record key|" + record + "|" + epoch;
    }
}

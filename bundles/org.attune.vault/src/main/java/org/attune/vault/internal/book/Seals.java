package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.store.RecordState;
import org.attune.vault.internal.words.VaultWords;

/** Opens everything that is sealed, to see whether it opens. */
final class Seals {
    private final VaultKey key;
    private final Bodies bodies;
    private final List<String> broken = new ArrayList<>();

    Seals(VaultKey key, Bodies bodies) {
        this.key = key;
        this.bodies = bodies;
    }

    List<String> broken(Db db) throws SQLException {
        EventRows.each(db, row -> {
            if (row.isPresent()) {
                event(db, row.get());
            }
        });
        db.each("SELECT key, nonce, body FROM draft",
                row -> sealed(Purpose.DRAFTS, VaultDrafts.place(row.getString(1)), row.getBytes(2), row.getBytes(3)));
        db.each("SELECT name, nonce, body FROM document", row -> sealed(Purpose.DOCUMENTS,
                VaultDocuments.place(new VersionHash(HexFormat.of().formatHex(row.getBytes(1)))), row.getBytes(2),
                row.getBytes(3)));
        db.each("SELECT blob_id, number, nonce, body FROM blob_chunk", row -> sealed(Purpose.BLOBS,
                VaultBlobs.place(row.getString(1), row.getInt(2)), row.getBytes(3), row.getBytes(4)));
        db.each("SELECT answer_id, survey, nonce, body FROM answer", row -> sealed(Purpose.ANSWERS,
                VaultAnswers.place(row.getString(1), row.getString(2)), row.getBytes(3), row.getBytes(4)));
        return broken;
    }

    private void event(Db db, Event event) throws SQLException {
        if (event.body().isEmpty() || isErased(db, event)) {
            return;
        }
        try {
            bodies.open(db, event);
        } catch (RecordsException damaged) {
            broken.add(VaultWords.text("check.seal", event.change().record(), event.hash()));
        }
    }

    private static boolean isErased(Db db, Event event) throws SQLException {
        return RecordRow.find(db, event.change().record()).filter(row -> row.state() == RecordState.ERASED)
                .isPresent();
    }

    private boolean sealed(Purpose purpose, String place, byte[] nonce, byte[] body) {
        try {
            new SealedText(key.forPurpose(purpose)).openBytes(place, new Sealed(nonce, body));
            return true;
        } catch (RecordsException damaged) {
            return broken.add(VaultWords.text("check.seal-of", place.replace('|', ' ')));
        }
    }
}

package org.attune.vault.internal.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.records.Blobs;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.VersionHash;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.words.VaultWords;

/**
 * Attachments, sealed in pieces of one MiB, each bound to its place. Their names in the file are keyed hashes, so that
 * nobody without the key can ask whether a known document is in it.
 */
final class VaultBlobs implements Blobs {
    private static final int PIECE = 1024 * 1024;

    private final Gate gate;
    private final Vault vault;
    private final SealedText text;

    VaultBlobs(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
        this.text = new SealedText(vault.key().forPurpose(Purpose.BLOBS));
    }

    /** A blob that was read and sealed, not yet kept. */
    private record Ready(VersionHash name, String id, List<Sealed> pieces) {}

    @Override
    public VersionHash keep(InputStream content) throws RecordsException {
        return gate.through(() -> {
            Ready ready = sealed(content);
            vault.database().write(db -> insert(db, ready));
            return ready.name();
        });
    }

    private Ready sealed(InputStream content) throws RecordsException {
        MessageDigest digest = ContentName.sha256();
        String id = UUID.randomUUID().toString();
        List<Sealed> pieces = new ArrayList<>();
        long size = 0;
        for (byte[] piece = read(content); piece.length > 0; piece = read(content)) {
            size += piece.length;
            refuseLarge(size);
            digest.update(piece);
            pieces.add(text.sealBytes(place(id, pieces.size()), piece));
        }
        return new Ready(ContentName.of(digest), id, pieces);
    }

    private static byte[] read(InputStream content) throws RecordsException {
        try {
            return content.readNBytes(PIECE);
        } catch (IOException unreadable) {
            throw new RecordsException(Reason.STORE, VaultWords.text("blobs.unreadable"), unreadable);
        }
    }

    private static void refuseLarge(long size) throws RecordsException {
        if (size > LARGEST) {
            throw new RecordsException(Reason.TOO_LARGE, VaultWords.text("blobs.large", LARGEST / PIECE));
        }
    }

    private boolean insert(Db db, Ready ready) throws SQLException {
        boolean isNew = db.run("INSERT OR IGNORE INTO blob VALUES(?,?,?)", hidden(ready.name()), ready.id(),
                ready.pieces().size()) == 1;
        for (int i = 0; isNew && i < ready.pieces().size(); i++) {
            db.run("INSERT INTO blob_chunk VALUES(?,?,?,?)", ready.id(), i, ready.pieces().get(i).nonce(),
                    ready.pieces().get(i).bytes());
        }
        return isNew;
    }

    @Override
    public Optional<InputStream> open(VersionHash name) throws RecordsException {
        return gate.through(() -> vault.database().read(db -> opened(db, name)));
    }

    private Optional<InputStream> opened(Db db, VersionHash name) throws SQLException, RecordsException {
        Optional<Kept> kept = db.first("SELECT blob_id, chunks FROM blob WHERE name = ?",
                row -> new Kept(row.getString(1), row.getInt(2)), hidden(name));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<InputStream> pieces = new ArrayList<>();
        for (int i = 0; i < kept.get().pieces(); i++) {
            pieces.add(new ByteArrayInputStream(piece(db, kept.get().id(), i)));
        }
        return Optional.of(new SequenceInputStream(Collections.enumeration(pieces)));
    }

    private record Kept(String id, int pieces) {}

    private byte[] piece(Db db, String id, int number) throws SQLException, RecordsException {
        Sealed sealed = db.first("SELECT nonce, body FROM blob_chunk WHERE blob_id = ? AND number = ?",
                row -> new Sealed(row.getBytes(1), row.getBytes(2)), id, number)
                .orElseThrow(() -> Bodies.damaged(null));
        return text.openBytes(place(id, number), sealed);
    }

    private byte[] hidden(VersionHash name) {
        return vault.key().hiddenName(name.hex());
    }

    static String place(String id, int number) {
        return "blob|" + id + "|" + number;
    }
}

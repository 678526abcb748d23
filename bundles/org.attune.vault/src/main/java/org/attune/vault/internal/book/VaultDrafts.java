package org.attune.vault.internal.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.records.Draft;
import org.attune.records.Drafts;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;
import org.attune.vault.internal.store.Db;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Drafts, one sealed row each. */
final class VaultDrafts implements Drafts {
    private static final System.Logger LOG = System.getLogger(VaultDrafts.class.getName());

    private final Gate gate;
    private final Vault vault;
    private final SealedText text;

    VaultDrafts(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
        this.text = new SealedText(vault.key().forPurpose(Purpose.DRAFTS));
    }

    @Override
    public void keep(Draft draft) throws RecordsException {
        gate.through(() -> {
            Sealed sealed = text.seal(place(draft.key()), json(draft));
            return vault.database().write(db -> db.run("INSERT INTO draft VALUES(?,?,?,?) ON CONFLICT(key) DO UPDATE "
                    + "SET kept_at = excluded.kept_at, nonce = excluded.nonce, body = excluded.body", draft.key(),
                    draft.keptAt().toEpochMilli(), sealed.nonce(), sealed.bytes()));
        });
    }

    private static JsonObject json(Draft draft) {
        JsonObject json = new JsonObject();
        json.addProperty("type", draft.type().value());
        draft.record().ifPresent(record -> json.addProperty("record", record.toString()));
        json.add("body", draft.body());
        return json;
    }

    @Override
    public Optional<Draft> find(String key) throws RecordsException {
        Optional<Row> row = gate.through(() -> vault.database().read(
                db -> db.first("SELECT key, kept_at, nonce, body FROM draft WHERE key = ?", VaultDrafts::row, key)));
        return row.isEmpty() ? Optional.empty() : Optional.of(draft(row.get()));
    }

    @Override
    public List<Draft> all() throws RecordsException {
        return gate.through(() -> opened(vault.database().read(db -> db
                .list("SELECT key, kept_at, nonce, body FROM draft ORDER BY kept_at DESC, key", VaultDrafts::row))));
    }

    /** One damaged draft must not hide the others. */
    private List<Draft> opened(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        for (Row row : rows) {
            try {
                drafts.add(draft(row));
            } catch (RecordsException damaged) {
                LOG.log(System.Logger.Level.WARNING, "A draft is damaged and left out", damaged);
            }
        }
        return drafts;
    }

    private record Row(String key, Instant keptAt, Sealed sealed) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), Instant.ofEpochMilli(row.getLong(2)),
                new Sealed(row.getBytes(3), row.getBytes(4)));
    }

    private Draft draft(Row row) throws RecordsException {
        JsonObject json = text.open(place(row.key()), row.sealed());
        return new Draft(row.key(), new TypeName(json.get("type").getAsString()),
                Optional.ofNullable(json.get("record")).map(JsonElement::getAsString).map(RecordId::of),
                json.getAsJsonObject("body"), row.keptAt());
    }

    @Override
    public void discard(String key) throws RecordsException {
        gate.through(() -> vault.database().write(db -> db.run("DELETE FROM draft WHERE key = ?", key)));
    }

    /** Throws away what was being written on some records, inside the transaction that erases them. */
    void forget(Db db, Set<RecordId> erased) throws SQLException {
        for (Draft draft : opened(db.list("SELECT key, kept_at, nonce, body FROM draft", VaultDrafts::row))) {
            if (draft.record().filter(erased::contains).isPresent()) {
                db.run("DELETE FROM draft WHERE key = ?", draft.key());
            }
        }
    }

    static String place(String key) {
        return "draft|" + key;
    }
}

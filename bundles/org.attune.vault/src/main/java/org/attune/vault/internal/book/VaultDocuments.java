package org.attune.vault.internal.book;

import java.util.HexFormat;
import java.util.Optional;

import org.attune.records.Documents;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.json.CanonicalJson;
import org.attune.vault.internal.keys.Purpose;
import org.attune.vault.internal.keys.Sealed;

import com.google.gson.JsonObject;

/** Published documents, named by their content. */
final class VaultDocuments implements Documents {
    private final Gate gate;
    private final Vault vault;
    private final SealedText text;

    VaultDocuments(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
        this.text = new SealedText(vault.key().forPurpose(Purpose.DOCUMENTS));
    }

    @Override
    public VersionHash keep(String kind, JsonObject document) throws RecordsException {
        return gate.through(() -> {
            byte[] bytes = CanonicalJson.bytes(document);
            VersionHash name = ContentName.of(bytes);
            if (held(name).isEmpty()) {
                Sealed sealed = text.sealBytes(place(name), bytes);
                vault.database().write(db -> db.run("INSERT OR IGNORE INTO document VALUES(?,?,?,?)",
                        bytes(name), kind, sealed.nonce(), sealed.bytes()));
            }
            return name;
        });
    }

    @Override
    public Optional<JsonObject> find(VersionHash name) throws RecordsException {
        return gate.through(() -> {
            Optional<Sealed> sealed = held(name);
            return sealed.isEmpty() ? Optional.empty() : Optional.of(text.open(place(name), sealed.get()));
        });
    }

    private Optional<Sealed> held(VersionHash name) throws RecordsException {
        return vault.database().read(db -> db.first("SELECT nonce, body FROM document WHERE name = ?",
                row -> new Sealed(row.getBytes(1), row.getBytes(2)), bytes(name)));
    }

    private static byte[] bytes(VersionHash name) {
        return HexFormat.of().parseHex(name.hex());
    }

    static String place(VersionHash name) {
        return "document|" + name;
    }
}

package org.attune.program.memory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.records.Documents;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.json.CanonicalJson;

import com.google.gson.JsonObject;

/** Documents that are gone with the test, named by their content. */
final class MemoryDocuments implements Documents {
    private final Gate gate;
    private final Map<VersionHash, JsonObject> kept = new ConcurrentHashMap<>();

    MemoryDocuments(Gate gate) {
        this.gate = gate;
    }

    @Override
    public VersionHash keep(String kind, JsonObject document) throws RecordsException {
        gate.write();
        VersionHash name = nameOf(CanonicalJson.bytes(document));
        kept.putIfAbsent(name, document.deepCopy());
        return name;
    }

    @Override
    public Optional<JsonObject> find(VersionHash name) {
        gate.read();
        return Optional.ofNullable(kept.get(name)).map(JsonObject::deepCopy);
    }

    /** The name of content. */
    static VersionHash nameOf(byte[] content) {
        return new VersionHash(HexFormat.of().formatHex(sha256(content)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

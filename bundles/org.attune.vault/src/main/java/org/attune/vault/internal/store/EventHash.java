package org.attune.vault.internal.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

import org.attune.records.VersionHash;
import org.attune.records.json.CanonicalJson;
import org.attune.vault.internal.keys.Sealed;

import com.google.gson.JsonObject;

/**
 * The hash of an event: SHA-256 over the length of the clear part (four bytes, big end first), the clear part as
 * canonical JSON, the nonce and the ciphertext.
 */
final class EventHash {
    private EventHash() {
    }

    /** The hash that an event must have; the one that it says it has plays no part. */
    static VersionHash of(Event event) {
        byte[] clear = CanonicalJson.bytes(clear(event));
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(clear.length).flip());
        digest.update(clear);
        event.body().ifPresent(body -> add(digest, body));
        return hash(digest.digest());
    }

    static VersionHash hash(byte[] bytes) {
        return new VersionHash(HexFormat.of().formatHex(bytes));
    }

    static byte[] bytes(VersionHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    private static void add(MessageDigest digest, Sealed body) {
        digest.update(body.nonce());
        digest.update(body.bytes());
    }

    private static JsonObject clear(Event event) {
        Event.Change change = event.change();
        JsonObject clear = new JsonObject();
        clear.addProperty("event", event.id());
        clear.addProperty("device", event.device());
        clear.addProperty("seq", event.sequence());
        clear.addProperty("prev", hex(event.previous()));
        clear.addProperty("kind", change.kind().name());
        clear.addProperty("record", change.record().toString());
        clear.addProperty("type", change.type().value());
        clear.addProperty("typeVersion", change.typeVersion());
        clear.addProperty("base", hex(change.base()));
        clear.addProperty("epoch", change.epoch());
        clear.addProperty("audience", EventRows.audience(change.audience()));
        clear.addProperty("header", change.header());
        clear.addProperty("author", event.author().toString());
        clear.addProperty("madeAt", event.madeAt().toEpochMilli());
        clear.addProperty("clockNote", event.clockNote());
        return clear;
    }

    private static String hex(Optional<VersionHash> hash) {
        return hash.map(VersionHash::hex).orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}

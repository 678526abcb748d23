package org.attune.vault.internal.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.records.VersionHash;
import org.attune.records.json.CanonicalJson;
import org.attune.vault.internal.keys.Sealed;

import com.google.gson.JsonObject;

/**
 * The hash of an event: SHA-256 over the length of the clear part (four bytes, big end first), the clear part as
 * canonical JSON, the nonce and the ciphertext.
 */
final class EventHash {
    private static final int LENGTH = 32;

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

    /** Some hashes one after the other; empty for none. */
    static Optional<byte[]> bytes(List<VersionHash> hashes) {
        String all = hashes.stream().map(VersionHash::hex).collect(Collectors.joining());
        return all.isEmpty() ? Optional.empty() : Optional.of(HexFormat.of().parseHex(all));
    }

    /** Reads {@link #bytes(List)}. */
    static List<VersionHash> hashes(byte[] bytes) {
        if (bytes.length % LENGTH != 0) {
            throw new IllegalArgumentException("Not a row of hashes");
        }
        return IntStream.range(0, bytes.length / LENGTH)
                .mapToObj(i -> hash(Arrays.copyOfRange(bytes, i * LENGTH, (i + 1) * LENGTH))).toList();
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
        clear.addProperty("prev", hex(event.previous().stream().toList()));
        clear.addProperty("kind", change.kind().name());
        clear.addProperty("record", change.record().toString());
        clear.addProperty("type", change.type().value());
        clear.addProperty("typeVersion", change.typeVersion());
        clear.addProperty("base", hex(change.bases()));
        clear.addProperty("epoch", change.epoch());
        clear.addProperty("audience", EventRows.audience(change.audience()));
        clear.addProperty("header", change.header());
        clear.addProperty("author", event.author().toString());
        clear.addProperty("madeAt", event.madeAt().toEpochMilli());
        clear.addProperty("clockNote", event.clockNote());
        return clear;
    }

    private static String hex(List<VersionHash> hashes) {
        return hashes.stream().map(VersionHash::hex).collect(Collectors.joining(","));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}

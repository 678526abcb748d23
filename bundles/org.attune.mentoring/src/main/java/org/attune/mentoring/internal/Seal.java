package org.attune.mentoring.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

import org.attune.records.json.Without;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The fingerprint of what an entry says. */
final class Seal {
    /** What may still come to a sealed entry. */
    private static final String[] OPEN = {"signOff", "learner"};

    private Seal() {
    }

    static String of(JsonObject body) {
        String text = sorted(Without.members(body, OPEN)).toString();
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonElement sorted(JsonElement value) {
        return switch (value) {
            case JsonObject object -> members(object);
            case JsonArray array -> items(array);
            default -> value;
        };
    }

    private static JsonObject members(JsonObject object) {
        JsonObject sorted = new JsonObject();
        new TreeSet<>(object.keySet()).forEach(name -> sorted.add(name, sorted(object.get(name))));
        return sorted;
    }

    private static JsonArray items(JsonArray array) {
        JsonArray sorted = new JsonArray(array.size());
        array.forEach(item -> sorted.add(sorted(item)));
        return sorted;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

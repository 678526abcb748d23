package org.attune.vault.internal.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import com.google.gson.JsonObject;

/**
 * How a passphrase becomes a key: Argon2id, version 1.3 (RFC 9106), one lane, because more lanes bring nothing in this
 * implementation (reliability.md 4.4).
 *
 * @param memoryKiB how much memory it takes
 * @param iterations how often it goes over it
 * @param salt 16 random bytes
 */
public record Stretching(int memoryKiB, int iterations, byte[] salt) {
    /** The least memory of a real workspace: 64 MiB. */
    public static final int LEAST_KIB = 64 * 1024;
    /** What unlocking should take on this machine. */
    public static final long TARGET_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int LEAST_ITERATIONS = 2;
    private static final int MOST_ITERATIONS = 40;
    private static final int SALT_BYTES = 16;
    /** A damaged or hostile file must not eat the machine. */
    private static final int MOST_KIB = 1024 * 1024;

    public Stretching {
        if (memoryKiB < 8 || memoryKiB > MOST_KIB || iterations < 1 || iterations > 1000) {
            throw new IllegalArgumentException("Stretching out of range");
        }
    }

    /** So slow that this machine takes about half a second; measured, so it takes a part of that. */
    public static Stretching calibrated() {
        Stretching once = new Stretching(LEAST_KIB, 1, Aead.random(SALT_BYTES));
        long begin = System.nanoTime();
        once.key("measure".toCharArray());
        long round = Math.max(1, System.nanoTime() - begin);
        long rounds = Math.clamp(TARGET_NANOS / round, LEAST_ITERATIONS, MOST_ITERATIONS);
        return new Stretching(LEAST_KIB, (int) rounds, Aead.random(SALT_BYTES));
    }

    /** As fast as can be. It protects nothing: for demos, whose passphrase nobody knows, and for tests. */
    public static Stretching weak() {
        return new Stretching(8, 1, Aead.random(SALT_BYTES));
    }

    /** The key of a passphrase: 32 bytes, to be wiped by the caller. */
    public byte[] key(char[] passphrase) {
        byte[] text = PassphraseBytes.of(passphrase);
        try {
            return key(text);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private byte[] key(byte[] text) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKiB).withIterations(iterations)
                .withParallelism(1).withSalt(salt).build();
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(parameters);
        byte[] key = new byte[Aead.KEY_BYTES];
        argon.generateBytes(text, key);
        return key;
    }

    /** The settings as they are stored beside the wrapped key. */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("name", "argon2id");
        json.addProperty("memoryKiB", memoryKiB);
        json.addProperty("iterations", iterations);
        json.addProperty("salt", Base64.getEncoder().encodeToString(salt));
        return json;
    }

    /**
     * Reads {@link #json}.
     *
     * @throws IllegalArgumentException when it is not that
     */
    public static Stretching of(JsonObject json) {
        return new Stretching(json.get("memoryKiB").getAsInt(), json.get("iterations").getAsInt(),
                Base64.getDecoder().decode(json.get("salt").getAsString()));
    }
}

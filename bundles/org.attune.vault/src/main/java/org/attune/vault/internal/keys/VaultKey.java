package org.attune.vault.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a workspace, 256 random bits, and the keys derived from it, one per purpose. It is never used itself.
 * Any thread.
 */
public final class VaultKey {
    private final byte[] key;
    private final Map<Purpose, byte[]> derived = new EnumMap<>(Purpose.class);

    private VaultKey(byte[] key) {
        this.key = key;
        for (Purpose purpose : Purpose.values()) {
            derived.put(purpose, mac(key, "attune vault 1 " + purpose.name()));
        }
    }

    /** A new one. */
    public static VaultKey fresh() {
        return new VaultKey(Aead.random(Aead.KEY_BYTES));
    }

    static VaultKey of(byte[] key) {
        return new VaultKey(key);
    }

    byte[] bytes() {
        return key;
    }

    /** The key for a purpose; callers do not change or keep it. */
    public byte[] forPurpose(Purpose purpose) {
        return derived.get(purpose);
    }

    /** The keyed hash of a name, HMAC-SHA-256: 32 bytes. */
    public byte[] hiddenName(String name) {
        return mac(forPurpose(Purpose.BLOB_NAMES), name);
    }

    /** Forgets everything. What is sealed cannot be opened by this object any more. */
    public void wipe() {
        Arrays.fill(key, (byte) 0);
        derived.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", missing);
        }
    }
}

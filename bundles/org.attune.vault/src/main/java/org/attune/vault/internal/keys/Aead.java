package org.attune.vault.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D). What the bytes belong to is part of the seal, so that
 * sealed bytes cannot be moved to another place. Any thread.
 */
public final class Aead {
    /** Bytes of a key. */
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String NAME = "AES/GCM/NoPadding";
    /** Found once: looking for it takes longer than a short text. */
    private static final Provider PROVIDER = provider();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aead() {
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(NAME).getProvider();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-GCM", missing);
        }
    }

    /** Random bytes fit for keys. */
    public static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /**
     * Seals bytes.
     *
     * @param key 32 bytes
     * @param place what the bytes belong to
     */
    public static Sealed seal(byte[] key, String place, byte[] clear) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            return new Sealed(nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(clear));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-GCM", missing);
        }
    }

    /**
     * Opens sealed bytes.
     *
     * @throws BrokenSealException when a bit of them, the key or the place is another one
     */
    public static byte[] open(byte[] key, String place, Sealed sealed) throws BrokenSealException {
        if (sealed.nonce().length != NONCE_BYTES || sealed.bytes().length < TAG_BITS / Byte.SIZE) {
            throw new BrokenSealException(null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, sealed.nonce(), place).doFinal(sealed.bytes());
        } catch (AEADBadTagException broken) {
            throw new BrokenSealException(broken);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(NAME, PROVIDER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

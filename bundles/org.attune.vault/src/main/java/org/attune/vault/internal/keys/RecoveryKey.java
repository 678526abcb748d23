package org.attune.vault.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * A key for paper: 160 random bits as eight groups of four characters and a ninth that shows a slip of the pen. The
 * alphabet is Crockford's base 32, in which no two characters look alike. Being random, it needs no stretching.
 */
public final class RecoveryKey {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_CHARACTERS = 32;
    private static final int GROUP = 4;

    private final String characters;

    private RecoveryKey(String characters) {
        this.characters = characters;
    }

    /** A new one. */
    public static RecoveryKey fresh() {
        byte[] random = Aead.random(KEY_CHARACTERS);
        StringBuilder characters = new StringBuilder();
        for (byte some : random) {
            characters.append(ALPHABET.charAt(some & 31));
        }
        return new RecoveryKey(characters.toString());
    }

    /**
     * Reads what a person typed; blanks, hyphens and case do not matter, and letters that look like digits are taken
     * for them.
     *
     * @return empty when its length or its check group is wrong
     */
    public static Optional<RecoveryKey> parse(String groups) {
        String typed = groups.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_]", "").replace('O', '0')
                .replace('I', '1').replace('L', '1');
        if (typed.length() != KEY_CHARACTERS + GROUP || typed.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        String key = typed.substring(0, KEY_CHARACTERS);
        return check(key).equals(typed.substring(KEY_CHARACTERS))
                ? Optional.of(new RecoveryKey(key))
                : Optional.empty();
    }

    /** The key in nine groups of four, joined by hyphens. */
    public String groups() {
        String all = characters + check(characters);
        return IntStream.range(0, all.length() / GROUP).mapToObj(i -> all.substring(i * GROUP, (i + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /** The key that wraps, by HKDF with SHA-256 (RFC 5869): 32 bytes, to be wiped by the caller. */
    byte[] key(byte[] salt) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        byte[] purpose = "attune recovery 1".getBytes(StandardCharsets.UTF_8);
        hkdf.init(new HKDFParameters(characters.getBytes(StandardCharsets.US_ASCII), salt, purpose));
        byte[] key = new byte[Aead.KEY_BYTES];
        hkdf.generateBytes(key, 0, key.length);
        return key;
    }

    private static String check(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            StringBuilder group = new StringBuilder();
            for (byte some : Arrays.copyOf(hash, GROUP)) {
                group.append(ALPHABET.charAt(some & 31));
            }
            return group.toString();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}

package org.attune.vault.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A holder's own keys: X25519 to be written to (RFC 7748), Ed25519 to sign (RFC 8032).
 *
 * @param agreementPublic the X25519 public key, X.509 encoded
 * @param signingPublic the Ed25519 public key, X.509 encoded
 * @param secret the name and the private halves, sealed by the vault key
 */
public record HolderKeys(byte[] agreementPublic, byte[] signingPublic, Sealed secret) {
    /** Makes the keys of a new holder. */
    public static HolderKeys fresh(VaultKey key, String person, String name) {
        KeyPair agreement = pair("X25519");
        KeyPair signing = pair("Ed25519");
        JsonObject secret = new JsonObject();
        secret.addProperty("name", name);
        secret.addProperty("x25519", Base64.getEncoder().encodeToString(agreement.getPrivate().getEncoded()));
        secret.addProperty("ed25519", Base64.getEncoder().encodeToString(signing.getPrivate().getEncoded()));
        Sealed sealed = Aead.seal(key.forPurpose(Purpose.IDENTITY), place(person),
                secret.toString().getBytes(StandardCharsets.UTF_8));
        return new HolderKeys(agreement.getPublic().getEncoded(), signing.getPublic().getEncoded(), sealed);
    }

    /** What the holder is called. */
    public static String name(VaultKey key, String person, Sealed secret) throws BrokenSealException {
        byte[] clear = Aead.open(key.forPurpose(Purpose.IDENTITY), place(person), secret);
        return JsonParser.parseString(new String(clear, StandardCharsets.UTF_8)).getAsJsonObject().get("name")
                .getAsString();
    }

    private static String place(String person) {
        return "identity|" + person;
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + algorithm, missing);
        }
    }
}

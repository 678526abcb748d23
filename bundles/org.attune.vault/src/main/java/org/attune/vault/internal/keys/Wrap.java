package org.attune.vault.internal.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The vault key, wrapped by what one holder knows. A workspace has several: a passphrase per holder, the printed
 * recovery key, where policy says so a site's key.
 *
 * @param id a random name
 * @param kind what opens it
 * @param holder whose it is: the id of a person
 * @param settings how the wrapping key is made, as JSON
 * @param sealed the vault key
 */
public record Wrap(String id, Kind kind, String holder, String settings, Sealed sealed) {
    /** What opens a wrap. The names are part of the file format. */
    public enum Kind {
        /** A holder's passphrase. */
        PASSPHRASE,
        /** The printed recovery key. */
        RECOVERY,
        /** A site's key, by policy. */
        SITE
    }

    /** Wraps by a passphrase. */
    public static Wrap byPassphrase(VaultKey key, String holder, char[] passphrase, Stretching stretching) {
        return by(stretching.key(passphrase), Kind.PASSPHRASE, holder, stretching.json().toString(), key);
    }

    /** Wraps by a recovery key. */
    public static Wrap byRecoveryKey(VaultKey key, String holder, RecoveryKey recovery) {
        byte[] salt = Aead.random(16);
        JsonObject settings = new JsonObject();
        settings.addProperty("name", "hkdf-sha256");
        settings.addProperty("salt", Base64.getEncoder().encodeToString(salt));
        return by(recovery.key(salt), Kind.RECOVERY, holder, settings.toString(), key);
    }

    /** The vault key, or empty when the passphrase is another one. Takes as long as the stretching says. */
    public Optional<VaultKey> open(char[] passphrase) {
        return openBy(Stretching.of(parsed()).key(passphrase));
    }

    /** The vault key, or empty when the recovery key is another one. */
    public Optional<VaultKey> open(RecoveryKey recovery) {
        return openBy(recovery.key(Base64.getDecoder().decode(parsed().get("salt").getAsString())));
    }

    private JsonObject parsed() {
        return JsonParser.parseString(settings).getAsJsonObject();
    }

    private static Wrap by(byte[] wrapping, Kind kind, String holder, String settings, VaultKey key) {
        String id = UUID.randomUUID().toString();
        Sealed sealed = Aead.seal(wrapping, place(id, kind, holder, settings), key.bytes());
        Arrays.fill(wrapping, (byte) 0);
        return new Wrap(id, kind, holder, settings, sealed);
    }

    private Optional<VaultKey> openBy(byte[] wrapping) {
        try {
            return Optional.of(VaultKey.of(Aead.open(wrapping, place(id, kind, holder, settings), sealed)));
        } catch (BrokenSealException another) {
            // A wrong passphrase and a damaged wrap cannot be told apart: that is what a seal is for.
            return Optional.empty();
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static String place(String id, Kind kind, String holder, String settings) {
        return String.join("|", "wrap", id, kind.name(), holder, settings);
    }
}

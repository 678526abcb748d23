package org.attune.vault.internal.book;

import org.attune.records.RecordsException;
import org.attune.vault.internal.keys.Aead;
import org.attune.vault.internal.keys.BrokenSealException;
import org.attune.vault.internal.keys.Sealed;

import com.google.gson.JsonObject;

/** JSON sealed by one key. */
final class SealedText {
    private final byte[] key;

    SealedText(byte[] key) {
        this.key = key;
    }

    Sealed seal(String place, JsonObject json) throws RecordsException {
        return Aead.seal(key, place, Examination.storable(json));
    }

    Sealed sealBytes(String place, byte[] bytes) {
        return Aead.seal(key, place, bytes);
    }

    JsonObject open(String place, Sealed sealed) throws RecordsException {
        return Bodies.parse(openBytes(place, sealed));
    }

    byte[] openBytes(String place, Sealed sealed) throws RecordsException {
        try {
            return Aead.open(key, place, sealed);
        } catch (BrokenSealException broken) {
            throw Bodies.damaged(broken);
        }
    }
}

package org.attune.vault.internal.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A passphrase as bytes: composed (NFC), so that the same keys give the same bytes on every system, then UTF-8. */
final class PassphraseBytes {
    private PassphraseBytes() {
    }

    static byte[] of(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharSequence composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

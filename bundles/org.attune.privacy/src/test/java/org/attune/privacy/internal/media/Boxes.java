package org.attune.privacy.internal.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds the sounds and films of the tests, as small as their standards allow. */
final class Boxes {
    private Boxes() {
    }

    static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] box(String name, byte[]... content) {
        byte[] all = join(content);
        return ByteBuffer.allocate(8 + all.length).putInt(8 + all.length).put(letters(name)).put(all).array();
    }

    static byte[] chunk(String name, String content) {
        return ByteBuffer.allocate(8 + content.length()).order(ByteOrder.LITTLE_ENDIAN).put(letters(name))
                .putInt(content.length()).put(letters(content)).array();
    }

    static byte[] wave(byte[]... chunks) {
        byte[] all = join(chunks);
        return ByteBuffer.allocate(12 + all.length).order(ByteOrder.LITTLE_ENDIAN).put(letters("RIFF"))
                .putInt(4 + all.length).put(letters("WAVE")).put(all).array();
    }

    /** A film that tells when and where it was made, with tracks of some kinds. */
    static byte[] film(String brand, String... tracks) {
        byte[] made = ByteBuffer.allocate(20).putInt(0).putInt(0x11223344).putInt(0x55667788).array();
        byte[][] parts = new byte[tracks.length + 2][];
        parts[0] = box("mvhd", made);
        parts[1] = box("udta", box("\u00a9xyz", letters("+51.02-114.06/")));
        for (int i = 0; i < tracks.length; i++) {
            byte[] handler = join(new byte[8], letters(tracks[i]), new byte[12], letters("SecretPhone"));
            parts[i + 2] = box("trak", box("tkhd", made), box("mdia", box("mdhd", made), box("hdlr", handler)));
        }
        return join(box("ftyp", letters(brand)), box("moov", parts), box("mdat", letters("what is seen")));
    }
}

package org.attune.privacy.internal.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sound in RIFF chunks: format, facts and samples stay; lists of names, places and times are left out. */
final class Wave implements Cleaning {
    private static final int HEAD = 12;
    private static final Set<String> STAY = Set.of("fmt ", "fact", "data");

    @Override
    public byte[] clean(byte[] file) throws DamagedException {
        Bytes in = Bytes.of(file).littleEndian().skip(HEAD);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        while (in.left() > 0) {
            chunk(in, kept);
        }
        return ByteBuffer.allocate(HEAD + kept.size()).order(ByteOrder.LITTLE_ENDIAN).put(letters("RIFF"))
                .putInt(kept.size() + 4).put(letters("WAVE")).put(kept.toByteArray()).array();
    }

    private static void chunk(Bytes in, ByteArrayOutputStream kept) throws DamagedException {
        int start = in.at();
        String name = in.name();
        long length = in.u32();
        in.goTo(start);
        // Chunks begin at even places; some programs leave out the byte behind the last one.
        byte[] whole = in.take(Math.min(length + 8 + length % 2, Math.max(in.left(), length + 8)));
        if (STAY.contains(name)) {
            kept.writeBytes(whole);
        }
    }

    private static byte[] letters(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package org.attune.privacy.internal.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which way up a photograph is shown: the only thing of its Exif that is kept (CIPA DC-008, tag 0x0112).
 *
 * @param number 1 (as it is) to 8
 */
record Orientation(int number) {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int LITTLE_ENDIAN = 0x4949;

    /** The orientation that Exif tells, unless it is the usual one, or the Exif cannot be read: then it goes as a whole. */
    static Optional<Orientation> of(byte[] exif) {
        OptionalInt found;
        try {
            found = find(Bytes.of(exif));
        } catch (DamagedException unreadable) {
            found = OptionalInt.empty();
        }
        return found.stream().filter(number -> number > 1 && number <= 8).mapToObj(Orientation::new).findFirst();
    }

    private static OptionalInt find(Bytes exif) throws DamagedException {
        if (exif.u16() == LITTLE_ENDIAN) {
            exif.littleEndian();
        }
        exif.skip(2);
        exif.goTo((int) Math.min(exif.u32(), Integer.MAX_VALUE));
        for (int entries = exif.u16(); entries > 0; entries--) {
            if (exif.u16() == TAG) {
                return OptionalInt.of(exif.skip(6).u16());
            }
            exif.skip(10);
        }
        return OptionalInt.empty();
    }

    /** An Exif segment that says this and nothing else. */
    byte[] segment() {
        return ByteBuffer.allocate(32).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) number)
                .putShort((short) 0).putInt(0).array();
    }
}

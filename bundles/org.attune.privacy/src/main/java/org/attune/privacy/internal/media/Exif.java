package org.attune.privacy.internal.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.Orientation;

/** What a camera writes into a photograph; only the orientation is read (CIPA DC-008, tag 0x0112). */
public final class Exif {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int LITTLE_ENDIAN = 0x4949;

    private Exif() {
    }

    /** The orientation of a photograph; upright for other files, and where it is not told or cannot be read. */
    public static Orientation orientation(byte[] file) {
        try {
            return new Magic(file).kind().filter(MediaKind.JPEG::equals).isPresent()
                    ? told(Jpeg.exif(file))
                    : Orientation.UPRIGHT;
        } catch (DamagedException unreadable) {
            return Orientation.UPRIGHT;
        }
    }

    private static Orientation told(byte[] content) throws DamagedException {
        Bytes exif = Bytes.of(content);
        if (exif.left() == 0) {
            return Orientation.UPRIGHT;
        }
        if (exif.u16() == LITTLE_ENDIAN) {
            exif.littleEndian();
        }
        exif.skip(2);
        exif.goTo((int) Math.min(exif.u32(), Integer.MAX_VALUE));
        for (int entries = exif.u16(); entries > 0; entries--) {
            if (exif.u16() == TAG) {
                return known(exif.skip(6).u16());
            }
            exif.skip(10);
        }
        return Orientation.UPRIGHT;
    }

    private static Orientation known(int number) {
        return number >= 1 && number <= 8 ? new Orientation(number) : Orientation.UPRIGHT;
    }

    /** The content of a segment that says an orientation and nothing else. */
    static byte[] segment(Orientation orientation) {
        return ByteBuffer.allocate(32).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1)
                .putShort((short) orientation.number()).putShort((short) 0).putInt(0).array();
    }
}

package org.attune.privacy.internal.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.attune.privacy.media.Orientation;

/**
 * A photograph, segment by segment (ITU-T T.81, annex B). Kept is what decoding needs: tables, frames and scans, the
 * colour profile, Adobe's note on colours, and the orientation in an Exif segment of its own. Left out are Exif, XMP
 * and IPTC, comments, small pictures of the whole, and everything behind the end, where telephones put a film.
 */
final class Jpeg implements Cleaning {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int FIRST_OF_PROGRAMS = 0xe0;
    private static final int LAST_OF_PROGRAMS = 0xef;

    @Override
    public byte[] clean(byte[] file) throws DamagedException {
        Bytes in = Bytes.of(file).skip(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        mark(out, START);
        Orientation orientation = Exif.orientation(file);
        if (!orientation.equals(Orientation.UPRIGHT)) {
            segment(out, EXIF, Exif.segment(orientation));
        }
        for (int marker = marker(in); marker != END; marker = marker(in)) {
            copy(marker, in, out);
        }
        mark(out, END);
        return out.toByteArray();
    }

    private static void copy(int marker, Bytes in, ByteArrayOutputStream out) throws DamagedException {
        byte[] content = in.take(in.u16() - 2L);
        if (stays(marker, content)) {
            segment(out, marker, marker == JFIF ? withoutSmallPicture(content) : content);
        }
        if (marker == SCAN) {
            scan(in, out);
        }
    }

    private static boolean stays(int marker, byte[] content) {
        return switch (marker) {
            case COMMENT -> false;
            case JFIF -> begins(content, "JFIF\0") && content.length >= 14;
            case PROFILE -> begins(content, "ICC_PROFILE\0");
            case ADOBE -> begins(content, "Adobe");
            default -> marker < FIRST_OF_PROGRAMS || marker > LAST_OF_PROGRAMS;
        };
    }

    private static byte[] withoutSmallPicture(byte[] jfif) {
        byte[] kept = Arrays.copyOf(jfif, 14);
        kept[12] = 0;
        kept[13] = 0;
        return kept;
    }

    /** Coded data goes up to the next marker: neither a stuffed zero nor a restart. */
    private static void scan(Bytes in, ByteArrayOutputStream out) throws DamagedException {
        int start = in.at();
        while (true) {
            if (in.u8() == 0xff) {
                int next = in.u8();
                if (next == 0xff) {
                    in.goTo(in.at() - 1);
                } else if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    break;
                }
            }
        }
        int end = in.at() - 2;
        out.writeBytes(in.goTo(start).take((long) end - start));
    }

    private static int marker(Bytes in) throws DamagedException {
        if (in.u8() != 0xff) {
            throw new DamagedException();
        }
        int marker = in.u8();
        while (marker == 0xff) {
            marker = in.u8();
        }
        return marker;
    }

    /** The content of the first Exif segment before the first scan, empty when there is none. */
    static byte[] exif(byte[] file) throws DamagedException {
        Bytes in = Bytes.of(file).skip(2);
        for (int marker = marker(in); marker != END && marker != SCAN; marker = marker(in)) {
            byte[] content = in.take(in.u16() - 2L);
            if (marker == EXIF && begins(content, "Exif\0\0")) {
                return Arrays.copyOfRange(content, 6, content.length);
            }
        }
        return new byte[0];
    }

    private static boolean begins(byte[] content, String name) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(Arrays.copyOf(content, letters.length), letters);
    }

    private static void mark(ByteArrayOutputStream out, int marker) {
        out.write(0xff);
        out.write(marker);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        mark(out, marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }
}

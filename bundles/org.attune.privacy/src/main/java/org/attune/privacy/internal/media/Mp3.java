package org.attune.privacy.internal.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sound with tags before (ID3v2) and behind (ID3v1, APEv2) its frames: the tags are left out. */
final class Mp3 implements Cleaning {
    private static final int HEAD = 10;
    private static final int LAST_TAG = 128;
    private static final int APE = 32;

    @Override
    public byte[] clean(byte[] file) throws DamagedException {
        int start = 0;
        while (says(file, start, "ID3")) {
            start = behind(file, start);
        }
        int end = file.length;
        for (int before = endBefore(file, end); before != end; before = endBefore(file, end)) {
            end = before;
        }
        if (start >= end) {
            throw new DamagedException();
        }
        return Arrays.copyOfRange(file, start, end);
    }

    /** Sizes are written in seven bits of each byte; a footer is told by a flag. */
    private static int behind(byte[] file, int start) throws DamagedException {
        Bytes in = Bytes.of(file).goTo(start).skip(5);
        boolean footer = (in.u8() & 0x10) != 0;
        int size = in.u8() << 21 | in.u8() << 14 | in.u8() << 7 | in.u8();
        return in.skip(size).skip(footer ? HEAD : 0).at();
    }

    private static int endBefore(byte[] file, int end) throws DamagedException {
        if (says(file, end - LAST_TAG, "TAG")) {
            return end - LAST_TAG;
        }
        return says(file, end - APE, "APETAGEX") ? beforeApe(file, end) : end;
    }

    private static int beforeApe(byte[] file, int end) throws DamagedException {
        Bytes in = Bytes.of(file).littleEndian().goTo(end - APE).skip(12);
        long size = in.u32();
        boolean header = (in.skip(4).u32() & 0x80000000L) != 0;
        return Bytes.of(file).goTo((int) Math.max(-1, end - size - (header ? APE : 0))).at();
    }

    private static boolean says(byte[] file, int place, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return place >= 0 && place + wanted.length <= file.length
                && Arrays.equals(file, place, place + wanted.length, wanted, 0, wanted.length);
    }
}

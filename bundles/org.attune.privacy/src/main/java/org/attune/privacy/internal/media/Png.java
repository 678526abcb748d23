package org.attune.privacy.internal.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A drawing, chunk by chunk (W3C, PNG third edition). Kept are the chunks that decoding needs, and those that say
 * which colours and how large; texts, times, Exif and chunks of programs are left out, and everything behind the end.
 */
final class Png implements Cleaning {
    private static final int SIGNATURE = 8;
    private static final String END = "IEND";
    private static final Set<String> STAY = Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
            "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    @Override
    public byte[] clean(byte[] file) throws DamagedException {
        Bytes in = Bytes.of(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.writeBytes(in.take(SIGNATURE));
        String name = "";
        while (!name.equals(END)) {
            name = chunk(in, out);
        }
        return out.toByteArray();
    }

    private static String chunk(Bytes in, ByteArrayOutputStream out) throws DamagedException {
        int start = in.at();
        long length = in.u32();
        String name = in.name();
        in.goTo(start);
        byte[] whole = in.take(length + 12);
        checkSum(whole);
        if (STAY.contains(name)) {
            out.writeBytes(whole);
        }
        return name;
    }

    private static void checkSum(byte[] chunk) throws DamagedException {
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, chunk.length - 8);
        if (sum.getValue() != Bytes.of(chunk).goTo(chunk.length - 4).u32()) {
            throw new DamagedException();
        }
    }
}

package org.attune.privacy.internal.media;

import java.util.Arrays;
import java.util.Set;

/**
 * A film or sound in boxes (ISO/IEC 14496-12). Boxes of user data, of tags, of programs and of what was there before are
 * emptied where they stand, as places in the file are named by number; the times of making are set to nothing. A file with tracks besides
 * picture and sound is refused, as telephones and cameras write the place there all along.
 */
final class Film implements Cleaning {
    private static final int HEAD = 8;
    private static final int DEEPEST = 8;
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> ROOMS = Set.of("moov", "trak", "mdia");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");

    @Override
    public byte[] clean(byte[] file) throws DamagedException, TellsTooMuchException {
        room(file, 0, file.length, 0);
        return file;
    }

    private static void room(byte[] file, int from, int to, int depth) throws DamagedException,
            TellsTooMuchException {
        int at = from;
        while (at < to) {
            int end = end(file, at, to);
            box(file, at, end, depth);
            at = end;
        }
    }

    private static int end(byte[] file, int at, int to) throws DamagedException {
        Bytes in = Bytes.of(file).goTo(at);
        long size = in.u32();
        in.skip(4);
        if (size == 1) {
            size = in.u32() << 32 | in.u32();
        }
        long end = size == 0 ? to : at + size;
        if (end < at + HEAD || end > to) {
            throw new DamagedException();
        }
        return (int) end;
    }

    private static void box(byte[] file, int at, int end, int depth) throws DamagedException, TellsTooMuchException {
        Bytes in = Bytes.of(file).goTo(at);
        int content = at + (in.u32() == 1 ? 2 * HEAD : HEAD);
        String name = in.name();
        if (TELLING.contains(name)) {
            empty(file, at, content, end);
        } else if (TIMED.contains(name)) {
            forgetTimes(file, content, end);
        } else if (name.equals("hdlr")) {
            refuseOtherTracks(in.goTo(content).skip(8).name());
            Arrays.fill(file, Math.min(end, content + 24), end, (byte) 0);
        } else if (ROOMS.contains(name) && depth < DEEPEST) {
            room(file, content, end, depth + 1);
        }
    }

    private static void empty(byte[] file, int at, int content, int end) {
        byte[] free = {'f', 'r', 'e', 'e'};
        System.arraycopy(free, 0, file, at + 4, free.length);
        Arrays.fill(file, content, end, (byte) 0);
    }

    /** Made and changed: 32 bits each in version 0, 64 in version 1, behind version and flags. */
    private static void forgetTimes(byte[] file, int content, int end) throws DamagedException {
        int length = Bytes.of(file).goTo(content).u8() == 1 ? 16 : 8;
        if (content + 4 + length > end) {
            throw new DamagedException();
        }
        Arrays.fill(file, content + 4, content + 4 + length, (byte) 0);
    }

    private static void refuseOtherTracks(String handler) throws TellsTooMuchException {
        if (!SEEN_OR_HEARD.contains(handler)) {
            throw new TellsTooMuchException();
        }
    }
}

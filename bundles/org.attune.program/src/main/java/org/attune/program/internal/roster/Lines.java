package org.attune.program.internal.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

/**
 * The first line of a file that can only be UTF-8, and the first that cannot be: a file with both was pasted together
 * from two.
 *
 * @param utf8 the number of the first line with letters beyond ASCII that is UTF-8; 0 for none
 * @param other the number of the first line that is not UTF-8; 0 for none
 */
record Lines(int utf8, int other) {
    private static final Words WORDS = Words.of(Lines.class);

    static Lines of(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        int utf8 = 0;
        int other = 0;
        int line = 0;
        for (int from = 0; from < file.length; from = end(file, from) + 1) {
            line++;
            ByteBuffer bytes = ByteBuffer.wrap(file, from, end(file, from) - from);
            boolean valid = valid(decoder, bytes);
            utf8 = utf8 == 0 && valid && !ascii(file, from) ? line : utf8;
            other = other == 0 && !valid ? line : other;
        }
        return new Lines(utf8, other);
    }

    Optional<RosterProblem> mixed() {
        return utf8 == 0 || other == 0
                ? Optional.empty()
                : Optional.of(new RosterProblem(Math.max(utf8, other), Optional.empty(),
                        WORDS.text("mixed", Math.min(utf8, other))));
    }

    private static boolean valid(CharsetDecoder decoder, ByteBuffer bytes) {
        try {
            decoder.decode(bytes);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean ascii(byte[] file, int from) {
        int end = end(file, from);
        for (int at = from; at < end; at++) {
            if (file[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int end(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }
}

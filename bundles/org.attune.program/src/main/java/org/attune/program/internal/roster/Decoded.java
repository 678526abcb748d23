package org.attune.program.internal.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.attune.program.roster.RosterProblem;
import org.attune.words.Words;

/**
 * A file as text. Where the file does not say in which encoding it is written, UTF-8 is taken if all of it is UTF-8, and
 * Windows-1252 otherwise, which spreadsheets write.
 *
 * @param text the text; empty when there is a problem
 * @param encoding the name of the encoding
 * @param problem why it cannot be read
 */
record Decoded(String text, String encoding, Optional<RosterProblem> problem) {
    private static final Words WORDS = Words.of(Decoded.class);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    static Decoded of(byte[] file) {
        if (begins(file, UTF_8_MARK)) {
            return strictly(file, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (begins(file, LITTLE_MARK)) {
            return strictly(file, LITTLE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (begins(file, BIG_MARK)) {
            return strictly(file, BIG_MARK.length, StandardCharsets.UTF_16BE);
        }
        return withoutMark(file);
    }

    /** In UTF-16 one half of each letter that rosters begin with is a zero, which no other encoding has. */
    private static Decoded withoutMark(byte[] file) {
        if (file.length > 1 && file[0] == 0) {
            return strictly(file, 0, StandardCharsets.UTF_16BE);
        }
        if (file.length > 1 && file[1] == 0) {
            return strictly(file, 0, StandardCharsets.UTF_16LE);
        }
        return Lines.of(file).mixed().map(Decoded::refused).orElseGet(() -> unmixed(file));
    }

    private static Decoded unmixed(byte[] file) {
        Decoded utf8 = strictly(file, 0, StandardCharsets.UTF_8);
        return utf8.problem().isEmpty() ? utf8 : strictly(file, 0, WINDOWS);
    }

    private static Decoded strictly(byte[] file, int from, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file, from, file.length - from)).toString();
            return new Decoded(text, charset.name(), Optional.empty());
        } catch (CharacterCodingException broken) {
            return refused(new RosterProblem(0, Optional.empty(), WORDS.text("broken", charset.name())));
        }
    }

    private static Decoded refused(RosterProblem why) {
        return new Decoded("", "", Optional.of(why));
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}

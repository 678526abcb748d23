package org.attune.workbench.parts;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How hard a passphrase is to guess, honestly: a rough count of what somebody with a copy of the disk would have to
 * try. It knows length, repetition, runs and the commonest words; it does not know what others know about a person.
 */
public enum Strength {
    /** Under eight characters: not taken. */
    TOO_SHORT,
    /** Guessed in hours. */
    EASY,
    /** Holds for a while. */
    FAIR,
    /** Holds for years. */
    GOOD;

    private static final int SHORTEST = 8;
    private static final int FAIR_BITS = 45;
    private static final int GOOD_BITS = 65;
    private static final int BITS_OF_A_WORD = 13;
    private static final Set<String> COMMON = Set.of("password", "passwort", "motdepasse", "qwerty", "azerty",
            "letmein", "welcome", "attune", "compassion", "hospital", "iloveyou", "12345678");

    /** How hard a passphrase is to guess; nothing of it is kept. */
    public static Strength of(char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            return TOO_SHORT;
        }
        int bits = bits(passphrase);
        return bits >= GOOD_BITS ? GOOD : bits >= FAIR_BITS ? FAIR : EASY;
    }

    private static int bits(char[] passphrase) {
        String text = new String(passphrase).toLowerCase(Locale.ROOT);
        long words = text.strip().split("[\\s_.,;:-]+").length;
        int byCharacter = (int) (distinctSteps(passphrase) * bitsOfACharacter(passphrase));
        int byWord = words >= 3 ? (int) words * BITS_OF_A_WORD : byCharacter;
        return Math.min(byCharacter, byWord) - (COMMON.stream().anyMatch(text::contains) ? 3 * BITS_OF_A_WORD : 0);
    }

    /** Characters that neither repeat the one before nor go on counting from it. */
    private static long distinctSteps(char[] text) {
        return 1 + IntStream.range(1, text.length).filter(at -> Math.abs(text[at] - text[at - 1]) > 1).count();
    }

    private static double bitsOfACharacter(char[] text) {
        long kinds = IntStream.range(0, text.length).map(at -> kind(text[at])).distinct().count();
        return 2.7 + kinds;
    }

    private static int kind(char character) {
        if (Character.isLowerCase(character)) {
            return 0;
        }
        return Character.isUpperCase(character) ? 1 : Character.isDigit(character) ? 2 : 3;
    }
}

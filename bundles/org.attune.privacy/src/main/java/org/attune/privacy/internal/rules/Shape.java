package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;

/**
 * A pattern for one class of places, tried only where a word begins. Where the pattern has a group named {@code id},
 * that group is the place and the rest is what announces it.
 *
 * @param kind the class of what is found
 * @param pattern the pattern; linear in the length of the text
 * @param first what the place may begin with
 */
record Shape(IdentifierClass kind, Pattern pattern, First first) {
    private static final String PLACE = "id";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

    /** What stands at the beginning of a match; everything else is passed over without asking the pattern. */
    enum First {
        /** A digit. */
        DIGIT,
        /** A letter of either case. */
        LETTER,
        /** A letter or a digit. */
        EITHER
    }

    /** Whole words in the case as written here. */
    static Shape exact(IdentifierClass kind, String words) {
        return new Shape(kind, Pattern.compile(whole(words)), First.EITHER);
    }

    /** Whole words in any case. */
    static Shape anyCase(IdentifierClass kind, String words) {
        return new Shape(kind, Pattern.compile(whole(words), Pattern.CASE_INSENSITIVE), First.EITHER);
    }

    /** The same shape, tried only at digits. */
    Shape onDigits() {
        return new Shape(kind, pattern, First.DIGIT);
    }

    /** The same shape, tried only at letters. */
    Shape onLetters() {
        return new Shape(kind, pattern, First.LETTER);
    }

    /** Every place in a text. */
    Stream<Finding> in(String text) {
        return matches(text).map(this::finding);
    }

    /** Every match in a text, none overlapping the one before. */
    Stream<MatchResult> matches(String text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        Stream.Builder<MatchResult> found = Stream.builder();
        int at = 0;
        while (at < text.length()) {
            boolean matches = beginsAt(text, at) && matcher.region(at, text.length()).lookingAt();
            if (matches) {
                found.add(matcher.toMatchResult());
            }
            at = matches ? Math.max(matcher.end(), at + 1) : at + 1;
        }
        return found.build();
    }

    /** The place of one match. */
    Finding finding(MatchResult match) {
        return pattern.namedGroups().containsKey(PLACE)
                ? new Finding(match.start(PLACE), match.end(PLACE), kind)
                : new Finding(match.start(), match.end(), kind);
    }

    private boolean beginsAt(String text, int at) {
        int sign = text.codePointAt(at);
        return switch (first) {
            case DIGIT -> Character.isDigit(sign);
            case LETTER -> Character.isLetter(sign);
            case EITHER -> Character.isLetterOrDigit(sign);
        } && (at == 0 || !belongsToAWord(text.codePointBefore(at)));
    }

    private static boolean belongsToAWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String whole(String words) {
        return "(?:" + words + ")" + NO_WORD_AFTER;
    }
}

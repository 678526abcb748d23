package org.attune.forms.internal.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text that a pattern may look at only so often: some patterns never end with some texts. */
public final class BoundedText implements CharSequence {
    /** Enough for any honest pattern over the longest texts; done in milliseconds. */
    private static final int MOST = 2_000_000;

    private final CharSequence text;
    private final int[] left;

    private BoundedText(CharSequence text, int... left) {
        this.text = text;
        this.left = left;
    }

    /** Whether the whole text matches; empty when that takes too long to say. */
    public static Optional<Boolean> matches(Pattern pattern, String text) {
        try {
            return Optional.of(pattern.matcher(new BoundedText(text, MOST)).matches());
        } catch (TooLongException | StackOverflowError tooLong) {
            return Optional.empty();
        }
    }

    @Override
    public char charAt(int index) {
        left[0]--;
        if (left[0] < 0) {
            throw new TooLongException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("The pattern looks too often.", null, false, false);
        }
    }
}

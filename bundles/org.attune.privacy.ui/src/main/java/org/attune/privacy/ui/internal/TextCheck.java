package org.attune.privacy.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;

/** Decides what a field has to say about its text, and remembers what its author chose to leave. */
public final class TextCheck {
    /** How many UTF-16 units are meant for one field; a longer text is kept, and not scanned. */
    public static final int MOST_CHARACTERS = 20_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private final Set<Left> left = new HashSet<>();

    /** The text without characters that cannot be printed. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    /** Whether a text is longer than is meant. */
    public static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS;
    }

    /** The places that still wait for an answer. */
    public List<Finding> open(String text, List<Finding> findings) {
        return findings.stream().filter(finding -> !left.contains(new Left(finding.kind(), finding.in(text)))).toList();
    }

    /** The first thing to say: too long, then unprintable, then the first place that waits for an answer. */
    public Optional<Hint> hint(String text, List<Finding> findings) {
        if (isTooLong(text)) {
            return Optional.of(new Hint.TooLong(text.length()));
        }
        int unprintable = text.length() - printable(text).length();
        return unprintable > 0 ? Optional.of(new Hint.Unprintable(unprintable)) : found(text, open(text, findings));
    }

    /** From now on the same words, looking like the same thing, are left alone. */
    public void leave(IdentifierClass kind, String words) {
        left.add(new Left(kind, words));
    }

    /** Forgets what was left: another text begins. */
    public void reset() {
        left.clear();
    }

    private static Optional<Hint> found(String text, List<Finding> open) {
        return open.stream().findFirst().map(first -> new Hint.Found(first, first.in(text), open.size() - 1));
    }

    private record Left(IdentifierClass kind, String words) {}
}

package org.attune.debrief;

import java.util.List;

import org.attune.words.Words;

/**
 * The five practices by which discussion works (002:676-687; domain.md 5.1). They are named when present; nobody counts
 * them.
 */
public final class PracticeKey {
    /** The purpose was defined and said aloud. */
    public static final String PURPOSE = "purpose";
    /** The discussion served what is to be learnt. */
    public static final String OBJECTIVES = "objectives";
    /** People tied the event to what they have lived through. */
    public static final String OWN_EXPERIENCE = "own-experience";
    /** Everybody could take part, and nobody was criticised. */
    public static final String PARTICIPATION = "participation";
    /** Key points were summed up. */
    public static final String KEY_POINTS = "key-points";
    /** All of them, in the order in which they come up. */
    public static final List<String> ALL = List.of(PURPOSE, OBJECTIVES, OWN_EXPERIENCE, PARTICIPATION, KEY_POINTS);

    private static final Words WORDS = Words.of(PracticeKey.class);

    private PracticeKey() {
    }

    /** A practice in a few words of the person's language, such as "key points named"; another word stays as it is. */
    public static String inWords(String key) {
        return WORDS.has(key) ? WORDS.text(key) : key;
    }
}

package org.attune.practice;

import java.util.UUID;

/**
 * Something that somebody was told about how they met a person. All texts are free, without names, up to 100,000
 * characters, and may be empty; words of vocabularies may be any word. Fields after domain.md 5.7 and DB05.
 *
 * @param id names it within its record; empty until it is kept
 * @param source who gave it, by role: one of {@link #SELF}, {@link #PEER}, {@link #MENTOR}, {@link #RESEARCHER},
 *            {@link #PATIENT}, {@link #FAMILY}, or another word
 * @param text what was said
 * @param valence one of {@link #ENCOURAGING}, {@link #TO_TRY}, {@link #BOTH}, or another word
 * @param receptiveness how it was taken: one of {@link #OPEN}, {@link #NEEDS_TIME}, {@link #NOT_NOW}, or another word;
 *            it never leaves the holder's own screen
 * @param delay how long after the encounter it was given: one of {@link #AT_ONCE}, {@link #SAME_DAY},
 *            {@link #SAME_WEEK}, {@link #LATER}, or another word
 */
public record Feedback(String id, String source, String text, String valence, String receptiveness, String delay) {
    /** They said it themselves. */
    public static final String SELF = "self";
    /** A colleague did. */
    public static final String PEER = "peer";
    /** A mentor did. */
    public static final String MENTOR = "mentor";
    /** A researcher who was there did. */
    public static final String RESEARCHER = "researcher";
    /** A patient did. */
    public static final String PATIENT = "patient";
    /** Somebody of the family did. */
    public static final String FAMILY = "family";

    /** It names what to keep. */
    public static final String ENCOURAGING = "encouraging";
    /** It names something to try. */
    public static final String TO_TRY = "to-try";
    /** It names both. */
    public static final String BOTH = "both";

    /** It was welcome. */
    public static final String OPEN = "open";
    /** They asked for time to think about it. */
    public static final String NEEDS_TIME = "needs-time";
    /** It was not the moment. */
    public static final String NOT_NOW = "not-now";

    /** At the encounter itself. */
    public static final String AT_ONCE = "at-once";
    /** On the same day. */
    public static final String SAME_DAY = "same-day";
    /** Within a week. */
    public static final String SAME_WEEK = "same-week";
    /** After more than a week. */
    public static final String LATER = "later";

    /** Feedback of which source and words are known. */
    public static Feedback of(String source, String text) {
        return new Feedback("", source, text, "", "", "");
    }

    /** The same feedback with an id: its own, or a fresh one when it has none. */
    public Feedback named() {
        return new Feedback(id.isEmpty() ? UUID.randomUUID().toString() : id, source, text, valence, receptiveness,
                delay);
    }

    /** The same feedback without how it was taken. */
    public Feedback withoutReceptiveness() {
        return new Feedback(id, source, text, valence, "", delay);
    }
}

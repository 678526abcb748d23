package org.attune.mentoring;

/**
 * How the learner looks after themselves, as far as they want it written down. All texts free, up to 100,000
 * characters, and may be empty.
 *
 * @param area a word of the vocabulary {@code self-care}, or another; may be empty
 * @param plan what they want to do for themselves
 * @param support what was offered to them or pointed out
 */
public record Sustaining(String area, String plan, String support) {
    /** Nothing said. */
    public static final Sustaining NONE = new Sustaining("", "", "");
}

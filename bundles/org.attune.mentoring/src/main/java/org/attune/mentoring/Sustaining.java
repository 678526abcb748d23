package org.attune.mentoring;

import java.util.Optional;

/**
 * How the learner looks after themselves, as far as they want it written down. All texts free, up to 100,000
 * characters, and may be empty.
 *
 * @param area a word of the vocabulary {@code self-care}, or another; may be empty
 * @param load how much they carry today, 0 (hardly anything) to 10 (more than one can carry), as they say it. For the
 *        holder's own screen: it leaves to nobody, nothing is counted with it and nobody is alerted by it
 * @param boundary where they chose to hold back, and what that protects; said without judging
 * @param plan what they want to do for themselves
 * @param support what was offered to them or pointed out
 * @param wantsToTalk whether they would like to talk to someone; as private as {@code load}
 */
public record Sustaining(String area, Optional<Integer> load, String boundary, String plan, String support,
        boolean wantsToTalk) {
    /** Nothing said. */
    public static final Sustaining NONE = new Sustaining("", Optional.empty(), "", "", "", false);
    /** The heaviest load; the lightest is 0. */
    public static final int HEAVIEST = 10;

    /** What they want to do for themselves, and nothing else. */
    public static Sustaining planned(String plan) {
        return new Sustaining("", Optional.empty(), "", plan, "", false);
    }
}

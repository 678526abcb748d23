package org.attune.debrief;

import java.util.Optional;

/**
 * How the group was looked after. All of it stays on the holder's own screen, is never scored and alerts nobody
 * (domain.md 5.6, 11.4).
 *
 * @param breach that a ground rule was broken, without names; may be empty
 * @param repair what was done to mend it; may be empty
 * @param supportOffered what support was offered, in free words; may be empty
 * @param wishToTalk whether somebody said that they would like to talk to someone; nobody says who
 */
public record Safety(String breach, String repair, String supportOffered, Optional<Boolean> wishToTalk) {
    /** Nothing to say. */
    public static final Safety EMPTY = new Safety("", "", "", Optional.empty());

    /** Whether a ground rule was broken and nothing says how it was mended. */
    public boolean wantsRepair() {
        return !breach.isBlank() && repair.isBlank();
    }

    /** The same with a broken rule and how it was mended. */
    public Safety breach(String what, String mended) {
        return new Safety(what, mended, supportOffered, wishToTalk);
    }

    /** The same with support offered, and whether somebody would like to talk to someone. */
    public Safety support(String offered, boolean somebodyWouldLikeToTalk) {
        return new Safety(breach, repair, offered, Optional.of(somebodyWouldLikeToTalk));
    }
}

package org.attune.practice;

import java.util.Set;

/** Words for where a {@link Goal} stands (domain.md 6.3). Other words are kept, and count as open. */
public final class GoalStates {
    /** Somebody thinks about it. */
    public static final String PROPOSED = "proposed";
    /** Learner and mentor have agreed on it. */
    public static final String AGREED = "agreed";
    /** It is being worked on. */
    public static final String ACTIVE = "active";
    /** It is reached. */
    public static final String MET = "met";
    /** It was put otherwise; another goal takes its place. */
    public static final String REVISED = "revised";
    /** It was let go, for a reason. */
    public static final String LET_GO = "let-go";

    private static final Set<String> ENDED = Set.of(MET, REVISED, LET_GO);
    private static final Set<String> WANT_A_REASON = Set.of(REVISED, LET_GO);
    private static final Set<String> WANT_AN_END = Set.of(AGREED, ACTIVE);

    private GoalStates() {
    }

    /** Whether a goal in this state is still ahead. */
    public static boolean isOpen(String state) {
        return !ENDED.contains(state);
    }

    /** Whether a goal comes to this state for a reason that is written down. */
    public static boolean wantsReason(String state) {
        return WANT_A_REASON.contains(state);
    }

    /** Whether a goal in this state has a day by which somebody wants to be there. */
    public static boolean wantsEnd(String state) {
        return WANT_AN_END.contains(state);
    }
}

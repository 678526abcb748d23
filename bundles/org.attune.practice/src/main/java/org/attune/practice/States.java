package org.attune.practice;

import java.util.Set;

/** Words for what became of a {@link FollowUp}. Other words are kept, and count as answered. */
public final class States {
    /** Nobody has come back to it yet. */
    public static final String OPEN = "open";
    /** It was tried. */
    public static final String TRIED = "tried";
    /** Not yet; it stays open. */
    public static final String NOT_YET = "not-yet";
    /** Something else was chosen instead, for good reasons. */
    public static final String CHOSE_OTHERWISE = "chose-otherwise";
    /** It was done. */
    public static final String DONE = "done";
    /** It is not wanted any more. */
    public static final String DROPPED = "dropped";

    private static final Set<String> STILL_OPEN = Set.of(OPEN, NOT_YET);

    private States() {
    }

    /** Whether a follow-up in this state should still be come back to. */
    public static boolean isOpen(String state) {
        return STILL_OPEN.contains(state);
    }
}

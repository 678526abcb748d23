package org.attune.practice;

import java.util.Set;

/** Words for what was decided on an {@link Idea}. Other words are kept, and count as decided. */
public final class Decisions {
    /** Nobody has decided yet; the same as no word at all. */
    public static final String OPEN = "open";
    /** Yes. */
    public static final String YES = "yes";
    /** Yes, on trial. */
    public static final String TRIAL = "trial";
    /** Not now, to be asked again. */
    public static final String LATER = "later";
    /** No. */
    public static final String NO = "no";

    private static final Set<String> UNDECIDED = Set.of("", OPEN);

    private Decisions() {
    }

    /** Whether an idea with this word still waits for somebody to decide. */
    public static boolean isOpen(String decision) {
        return UNDECIDED.contains(decision);
    }
}

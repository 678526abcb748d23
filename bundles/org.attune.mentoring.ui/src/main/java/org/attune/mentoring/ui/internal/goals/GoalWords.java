package org.attune.mentoring.ui.internal.goals;

import java.util.Set;

import org.attune.practice.GoalStates;
import org.attune.words.Words;

/** What people read for the states of a goal. */
public final class GoalWords {
    private static final Words WORDS = Words.of(GoalWords.class);
    private static final Set<String> KNOWN = Set.of(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
            GoalStates.MET, GoalStates.REVISED, GoalStates.LET_GO);

    private GoalWords() {
    }

    /** A state; a word that is none of ours as it is. */
    public static String state(String word) {
        return KNOWN.contains(word) ? WORDS.text("state." + word) : word;
    }
}

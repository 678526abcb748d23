package org.attune.debrief;

import java.util.List;
import java.util.Optional;

/**
 * A phase of a framework: a group of its form.
 *
 * @param linkId names it within the framework, for ever
 * @param kind what it is for: one of the words below, or another word
 * @param title its name, a few words
 * @param minutes about how long, 1 or more; empty when nobody suggests anything
 * @param prompts what to ask, one at a time; at least one
 * @param captures what it offers to write down, words of {@link Captures}; empty when nothing is
 * @param notes whether there is room for notes in it
 */
public record Phase(String linkId, String kind, String title, Optional<Integer> minutes, List<String> prompts,
        List<String> captures, boolean notes) {
    /** The space is agreed: purpose, ground rules, consent. Every framework begins with it. */
    public static final String AGREE = "agree";
    /** How everybody is. */
    public static final String REACTIONS = "reactions";
    /** What happened. */
    public static final String DESCRIPTION = "description";
    /** What is to be learnt from it. */
    public static final String ANALYSIS = "analysis";
    /** What went well. */
    public static final String WELL = "well";
    /** What one would try. */
    public static final String TO_TRY = "to-try";
    /** How to look after oneself. */
    public static final String CARE = "care";
    /** What is carried on, by whom. */
    public static final String TAKE_AWAY = "take-away";

    public Phase {
        prompts = List.copyOf(prompts);
        captures = List.copyOf(captures);
    }

    /** Whether the space is agreed in it. */
    public boolean agrees() {
        return kind.equals(AGREE);
    }

    /** Whether it offers to write something down. */
    public boolean offers(String capture) {
        return captures.contains(capture);
    }
}

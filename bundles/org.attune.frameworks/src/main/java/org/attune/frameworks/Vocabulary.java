package org.attune.frameworks;

import java.util.List;

/**
 * A list of words to choose from. Never closed: records may hold other words, which are shown as they are.
 *
 * @param name which one, such as {@link #CONTACT_KIND}
 * @param terms its words, in the order to offer them
 */
public record Vocabulary(String name, List<Term> terms) {
    /** Kinds of contact between learner and mentor. */
    public static final String CONTACT_KIND = "contact-kind";
    /** What the learner did in an encounter. */
    public static final String LEARNER_ROLE = "learner-role";
    /** Where an encounter took place. */
    public static final String SETTING = "setting";
    /** How people met. */
    public static final String MODALITY = "modality";
    /** What people do for a living. */
    public static final String PROFESSION = "profession";
    /** What people do in the program. */
    public static final String PROGRAM_ROLE = "program-role";
    /** How a touch point went. */
    public static final String WENT_WELL = "went-well";
    /** What became of a follow-up. */
    public static final String FOLLOW_UP_STATE = "follow-up-state";
    /** Ways of looking after oneself. */
    public static final String SELF_CARE = "self-care";

    /** Who asked for a meeting. */
    public static final String INITIATED_BY = "initiated-by";
    /** Why one may come back to a moment. */
    public static final String EXAMPLE = "example";
    /** What people call the good in what they did. */
    public static final String VIRTUE = "virtue";
    /** When somebody reflected. */
    public static final String REFLECTION_TIMING = "reflection-timing";
    /** What a reflection does, in words and in no order of worth. */
    public static final String REFLECTION_DEPTH = "reflection-depth";
    /** How much somebody carries: numbers from 0 to 10 as codes, each with its words. Other numbers may be kept. */
    public static final String LOAD = "load";
    /** Who gave feedback, by role. */
    public static final String FEEDBACK_SOURCE = "feedback-source";
    /** Whether feedback names what to keep or something to try. */
    public static final String FEEDBACK_VALENCE = "feedback-valence";
    /** How feedback was taken. */
    public static final String FEEDBACK_RECEPTIVENESS = "feedback-receptiveness";
    /** How long after an encounter feedback was given. */
    public static final String FEEDBACK_DELAY = "feedback-delay";

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /** What people read for a word; the word itself when this list does not have it. */
    public String labelOf(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).map(Term::label).findFirst().orElse(code);
    }
}

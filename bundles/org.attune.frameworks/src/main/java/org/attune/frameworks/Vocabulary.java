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

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /** What people read for a word; the word itself when this list does not have it. */
    public String labelOf(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).map(Term::label).findFirst().orElse(code);
    }
}

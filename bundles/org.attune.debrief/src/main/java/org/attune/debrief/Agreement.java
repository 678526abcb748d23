package org.attune.debrief;

import java.util.List;
import java.util.Optional;

/**
 * What the group agrees on before anything is written down.
 *
 * @param purpose what it is for, in free words
 * @param statedBy who said it aloud, a word such as {@code facilitator}; empty when nobody has
 * @param objectives what it serves
 * @param groundRules the rules, in free words
 * @param rulesAgreed whether everybody agreed to them
 * @param safeToBegin whether everybody was asked if they are all right to begin, and may sit it out
 * @param consentToLog whether everybody consents to notes being kept
 */
public record Agreement(String purpose, String statedBy, List<Objective> objectives, List<String> groundRules,
        Optional<Boolean> rulesAgreed, Optional<Boolean> safeToBegin, Optional<Boolean> consentToLog) {
    /** Nothing agreed yet. */
    public static final Agreement EMPTY = new Agreement("", "", List.of(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty());

    public Agreement {
        objectives = List.copyOf(objectives);
        groundRules = List.copyOf(groundRules);
    }

    /** Whether the talk may begin: a purpose, rules that all agree to, a look at who is all right, a word on notes. */
    public boolean complete() {
        return !purpose.isBlank() && rulesAgreed.orElse(false) && safeToBegin.orElse(false)
                && consentToLog.isPresent();
    }

    /** Whether notes may be kept. */
    public boolean consented() {
        return consentToLog.orElse(false);
    }

    /** The same agreement with a purpose, said aloud by somebody. */
    public Agreement purpose(String text, String aloudBy) {
        return new Agreement(text, aloudBy, objectives, groundRules, rulesAgreed, safeToBegin, consentToLog);
    }

    /** The same agreement with objectives. */
    public Agreement serving(List<Objective> others) {
        return new Agreement(purpose, statedBy, others, groundRules, rulesAgreed, safeToBegin, consentToLog);
    }

    /** The same agreement with ground rules, agreed to or not. */
    public Agreement rules(List<String> rules, boolean agreed) {
        return new Agreement(purpose, statedBy, objectives, rules, Optional.of(agreed), safeToBegin, consentToLog);
    }

    /** The same agreement after everybody was asked, or not, whether they are all right to begin. */
    public Agreement safeToBegin(boolean asked) {
        return new Agreement(purpose, statedBy, objectives, groundRules, rulesAgreed, Optional.of(asked),
                consentToLog);
    }

    /** The same agreement with a word on notes. */
    public Agreement consent(boolean toLog) {
        return new Agreement(purpose, statedBy, objectives, groundRules, rulesAgreed, safeToBegin,
                Optional.of(toLog));
    }

    /** What was agreed, without what was said about it. */
    Agreement withoutTexts() {
        return new Agreement("", statedBy, List.of(), List.of(), rulesAgreed, safeToBegin, consentToLog);
    }
}

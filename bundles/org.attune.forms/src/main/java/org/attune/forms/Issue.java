package org.attune.forms;

/**
 * Something that is wrong with a form or a response, or may be.
 *
 * @param severity how bad
 * @param code a word of ours for what it is, such as {@code duplicate-link-id}; all are listed in the bundle's
 *            {@code README.md}, and a word once used keeps its meaning
 * @param type the word of FHIR for its kind (value set {@code issue-type}), such as {@code required}
 * @param path where, such as {@code Questionnaire.item[0].linkId}; what is missing is named where it would stand
 * @param message what is wrong and what to do, in the person's language; holds no answer
 */
public record Issue(Severity severity, String code, String type, String path, String message) {
    /** How bad something is. */
    public enum Severity {
        /** The standard forbids it: other programs may refuse it, or read it otherwise than it was meant. */
        ERROR,
        /** It can be read, and is perhaps not what was meant. */
        WARNING
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

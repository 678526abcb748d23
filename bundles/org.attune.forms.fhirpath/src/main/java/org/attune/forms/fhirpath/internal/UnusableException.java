package org.attune.forms.fhirpath.internal;

/** Something that the engine cannot read or evaluate. Without a message: it could hold an answer. */
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException() {
        super("The expression or the response cannot be used");
    }
}

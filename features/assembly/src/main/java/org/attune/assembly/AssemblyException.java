package org.attune.assembly;

/** The product cannot be laid out; the message says what is wrong in which file and is all that the build prints. */
final class AssemblyException extends Exception {
    private static final long serialVersionUID = 1;

    AssemblyException(String message) {
        super(message);
    }
}

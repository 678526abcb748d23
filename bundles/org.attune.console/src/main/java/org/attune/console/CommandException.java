package org.attune.console;

import java.util.Objects;

/**
 * A command that cannot be done. The message is for people: one line that says what happened, and where; no text of a
 * record.
 */
public final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is now. */
    public enum Reason {
        /** The input or the data is wrong: exit code 1. */
        INPUT,
        /** The command was called in a way that makes no sense: exit code 2. */
        USAGE,
        /** Locked, in use, or something that the machine lacks: exit code 3. */
        MACHINE
    }

    private final Reason reason;

    /**
     * @param reason whose turn it is
     * @param message one line
     */
    public CommandException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with what led to it. */
    public CommandException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Whose turn it is. */
    public Reason reason() {
        return reason;
    }
}

package org.attune.workbench.display;

import java.util.Objects;

/**
 * No screen could be had. The message is one sentence for the person at the terminal: what happened and the command
 * that mends it.
 */
public final class DisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why there is no screen. */
    public enum Reason {
        /** The program that makes a virtual screen is not on this machine. */
        NO_SERVER,
        /** The program is there, but ended or did not answer. */
        WOULD_NOT_START
    }

    DisplayException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    DisplayException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Why there is no screen. */
    public Reason reason() {
        return reason;
    }
}

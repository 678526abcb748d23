package org.attune.mentoring.portfolio;

import java.util.Objects;

/** A portfolio that cannot be read, made or brought in. The message is one line for people, without text of a record. */
public final class PortfolioException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The file is no portfolio, or something in it is missing or of the wrong kind. */
        NOT_A_PORTFOLIO,
        /** The file is of a newer format. */
        NEWER,
        /** The file was changed after it was made. */
        ALTERED,
        /** There is more in it than a file of this kind may hold. */
        TOO_LARGE,
        /** There is nothing that may go. */
        NOTHING,
        /** Nobody here is known by the code or the record, or the code cannot be used for it. */
        WRONG_PERSON,
        /** Somebody has still to decide on a place that speaks of others. */
        UNDECIDED,
        /** There is something at the place already, or no such place. */
        WRONG_PLACE,
        /** What makes pages is not installed, or failed. */
        NO_PAPER
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message what happened, what it means, what to do
     */
    public PortfolioException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with what led to it. */
    public PortfolioException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}

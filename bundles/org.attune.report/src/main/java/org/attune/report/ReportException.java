package org.attune.report;

import java.util.Objects;

/** A report that cannot be made. The message is one line for people, without text of a record. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No installed bundle makes this kind of report. */
        UNKNOWN_KIND,
        /** There is no such record, or it is of a type that the kind is not about. */
        WRONG_SUBJECT,
        /** Nothing of it may go to this reader. */
        NOT_FOR_READER,
        /** The page or the printer failed. */
        FAILED
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message what happened, what it means, what to do
     */
    public ReportException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with what led to it. */
    public ReportException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}

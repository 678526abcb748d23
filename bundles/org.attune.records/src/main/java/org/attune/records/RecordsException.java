package org.attune.records;

import java.util.List;
import java.util.Objects;

/** A read or write that was refused or failed. Its message is for people and never holds text of a record. */
public final class RecordsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The body breaks the rules of its type; see {@link #complaints}. */
        INVALID,
        /** No installed bundle owns the type. */
        UNKNOWN_TYPE,
        /** There is no such record, draft or code. */
        UNKNOWN_RECORD,
        /** The body or attachment is over the limit. */
        TOO_LARGE,
        /** Only the holder's own last change can be taken back, and a merge not at all. */
        NOT_LAST_CHANGE,
        /** The record's keys were destroyed. */
        ERASED,
        /** The record's seal is broken. */
        DAMAGED,
        /** The bundle that owns the type is not installed. */
        NEEDS_BUNDLE,
        /** A newer version of the bundle that owns the type wrote it. */
        NEEDS_NEWER_BUNDLE,
        /** The workspace was opened for reading. */
        READ_ONLY,
        /** The disk is full. What was kept before is kept. */
        DISK_FULL,
        /** The disk or the file failed. */
        STORE,
        /** The workspace was locked meanwhile. */
        LOCKED
    }

    private final Reason reason;
    private final transient List<Complaint> complaints;

    /**
     * @param reason why
     * @param message what happened, what it means, what to do; no text of a record
     */
    public RecordsException(Reason reason, String message) {
        this(reason, message, List.of(), null);
    }

    /** As above, with what the machine said. */
    public RecordsException(Reason reason, String message, Throwable cause) {
        this(reason, message, List.of(), cause);
    }

    private RecordsException(Reason reason, String message, List<Complaint> complaints, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.complaints = List.copyOf(complaints);
    }

    /** A body that breaks the rules of its type; the message is that of the first complaint. */
    public static RecordsException invalid(List<Complaint> complaints) {
        return new RecordsException(Reason.INVALID, complaints.getFirst().toString(), complaints, null);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong with the body; empty unless the reason is {@code INVALID}. */
    public List<Complaint> complaints() {
        return complaints;
    }
}

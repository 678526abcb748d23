package org.attune.records.workspace;

import java.util.Objects;

/**
 * A workspace that could not be made, opened, unlocked or restored. Its message is for people: what happened, what it
 * means, what to do; it may name folders, never content.
 */
public final class WorkspaceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is nothing at that place. */
        MISSING,
        /** There is something else at that place. */
        NOT_A_WORKSPACE,
        /** There is something already. */
        NOT_EMPTY,
        /** A newer version of the program made it. */
        NEWER,
        /** The folder is on a network, synced or temporary place, where a database comes to harm. */
        UNSAFE_FOLDER,
        /** The folder or the file may not be written. */
        READ_ONLY,
        /** Somebody has it open for writing. */
        IN_USE,
        /** The passphrase or recovery key does not open it. */
        WRONG_PASSPHRASE,
        /** The passphrase is too short or too long. */
        WEAK_PASSPHRASE,
        /** The file is damaged. */
        DAMAGED,
        /** The disk is full. */
        DISK_FULL,
        /** The disk or the file failed. */
        STORE
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message what happened, what it means, what to do
     */
    public WorkspaceException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** As above, with what the machine said. */
    public WorkspaceException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}

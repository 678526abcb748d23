package org.attune.console.internal;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;

/** The one table of what ends a command, and with which code the process says so. */
public final class ExitCodes {
    /** Done. */
    public static final int DONE = 0;

    private ExitCodes() {
    }

    /** The code of a refusal. */
    public static int of(CommandException.Reason reason) {
        return switch (reason) {
            case INPUT -> 1;
            case USAGE -> 2;
            case MACHINE -> 3;
        };
    }

    /** Whose turn it is when a workspace could not be made, opened, unlocked or restored. */
    public static Reason of(WorkspaceException.Reason reason) {
        return switch (reason) {
            case MISSING, NOT_A_WORKSPACE, NOT_EMPTY, UNSAFE_FOLDER, WRONG_PASSPHRASE, WEAK_PASSPHRASE, DAMAGED ->
                Reason.INPUT;
            case NEWER, READ_ONLY, IN_USE, DISK_FULL, STORE -> Reason.MACHINE;
        };
    }

    /** Whose turn it is when a read or write was refused or failed. */
    public static Reason of(RecordsException.Reason reason) {
        return switch (reason) {
            case INVALID, UNKNOWN_TYPE, UNKNOWN_RECORD, TOO_LARGE, NOT_LAST_CHANGE, ERASED, DAMAGED -> Reason.INPUT;
            case NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE, READ_ONLY, DISK_FULL, STORE, LOCKED -> Reason.MACHINE;
        };
    }
}

package org.attune.vault.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.words.VaultWords;
import org.sqlite.SQLiteErrorCode;

/** What an error of the store means to a person. */
public final class Failures {
    private static final long ALMOST_NOTHING = 1024 * 1024;
    private static final int PRIMARY = 0xff;

    private Failures() {
    }

    /** The error in our words. */
    static RecordsException of(SQLException error, Path file) {
        if (isFull(error, file)) {
            return new RecordsException(Reason.DISK_FULL, VaultWords.text("store.full", file.getParent()), error);
        }
        return switch (code(error)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new RecordsException(Reason.STORE, VaultWords.text("store.busy"), error);
            case SQLITE_READONLY -> new RecordsException(Reason.READ_ONLY, VaultWords.text("store.readonly"), error);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                new RecordsException(Reason.STORE, VaultWords.text("store.corrupt"), error);
            default -> new RecordsException(Reason.STORE, VaultWords.text("store.failed"), error);
        };
    }

    /** Whether nothing should be written any more after this. */
    static boolean endsWriting(SQLException error, Path file) {
        return switch (code(error)) {
            case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB -> !isFull(error, file);
            default -> false;
        };
    }

    /** The same failure where a workspace is made, opened or copied. */
    public static WorkspaceException ofWorkspace(RecordsException failure) {
        WorkspaceException.Reason reason = switch (failure.reason()) {
            case DISK_FULL -> WorkspaceException.Reason.DISK_FULL;
            case READ_ONLY -> WorkspaceException.Reason.READ_ONLY;
            case DAMAGED -> WorkspaceException.Reason.DAMAGED;
            default -> WorkspaceException.Reason.STORE;
        };
        return new WorkspaceException(reason, failure.getMessage(), failure);
    }

    /** A failure of the file system where a workspace is made, opened or copied. */
    public static WorkspaceException ofWorkspace(IOException failure, Path place) {
        boolean full = hasNoSpace(place);
        return new WorkspaceException(
                full ? WorkspaceException.Reason.DISK_FULL : WorkspaceException.Reason.STORE,
                VaultWords.text(full ? "store.full" : "store.failed", place), failure);
    }

    private static SQLiteErrorCode code(SQLException error) {
        return SQLiteErrorCode.getErrorCode(error.getErrorCode() & PRIMARY);
    }

    /** A full disk shows as an I/O error where SQLite grows its shared memory or its log. */
    private static boolean isFull(SQLException error, Path file) {
        return switch (code(error)) {
            case SQLITE_FULL -> true;
            case SQLITE_IOERR, SQLITE_CANTOPEN -> hasNoSpace(file);
            default -> false;
        };
    }

    private static boolean hasNoSpace(Path place) {
        try {
            Path there = place.toAbsolutePath();
            while (there.getParent() != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}

package org.attune.vault.internal.store;

import java.sql.SQLException;

/** A row of the log is no event any more: a column of it was damaged. */
public final class DamagedEventException extends SQLException {
    private static final long serialVersionUID = 1L;

    DamagedEventException(Throwable cause) {
        super("An event is not readable", cause);
    }
}

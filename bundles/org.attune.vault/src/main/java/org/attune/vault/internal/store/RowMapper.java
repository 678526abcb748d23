package org.attune.vault.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of a row.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowMapper<T> {
    /** The value of the row that the cursor is at. */
    T map(ResultSet row) throws SQLException;
}

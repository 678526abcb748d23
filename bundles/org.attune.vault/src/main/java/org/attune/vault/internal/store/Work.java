package org.attune.vault.internal.store;

import java.sql.SQLException;

import org.attune.records.RecordsException;

/**
 * What is done inside one transaction.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {
    /** Does it. Whatever is thrown rolls the transaction back. */
    T on(Db db) throws SQLException, RecordsException;
}

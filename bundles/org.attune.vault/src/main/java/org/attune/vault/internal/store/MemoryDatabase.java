package org.attune.vault.internal.store;

import java.sql.SQLException;

/** Databases of the memory, which never reach the disk. */
public final class MemoryDatabase {
    private MemoryDatabase() {
    }

    /** A new, empty one; one thread at a time. */
    public static Db open() throws SQLException {
        return Connections.memory();
    }

    /** Undoes what was begun in one. */
    public static void rollBack(Db db) {
        db.rollBack();
    }

    /** Forgets one. */
    public static void close(Db db) {
        Database.close(db);
    }
}

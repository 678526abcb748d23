package org.attune.vault.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;

/**
 * Where a record stands, as the projection has it.
 *
 * @param id the record
 * @param type its type
 * @param state where it stands
 * @param head the place of the event that is shown
 * @param heads how many heads it has
 * @param createdAt when it was begun
 */
public record RecordRow(RecordId id, TypeName type, RecordState state, long head, int heads, Instant createdAt) {
    private static final String COLUMNS = "record_id, type, state, head, heads, created_at";

    /** One record. */
    public static Optional<RecordRow> find(Db db, RecordId id) throws SQLException {
        return db.first("SELECT " + COLUMNS + " FROM record WHERE record_id = ?", RecordRow::of, id.toString());
    }

    /** The records that a condition picks. */
    public static List<RecordRow> list(Db db, String condition, Object... values) throws SQLException {
        return from(db, "record WHERE " + condition, values);
    }

    /**
     * The records of a joined table, in an order.
     *
     * @param tables what comes after {@code FROM}; a column named as one of the table {@code record} is that one
     */
    public static List<RecordRow> from(Db db, String tables, Object... values) throws SQLException {
        return db.list("SELECT " + COLUMNS + " FROM " + tables, RecordRow::of, values);
    }

    /** The heads of a record, newest first. */
    public static List<VersionHash> heads(Db db, RecordId id) throws SQLException {
        return db.list("SELECT hash FROM head WHERE record_id = ? ORDER BY made_at DESC, place DESC",
                row -> EventHash.hash(row.getBytes(1)), id.toString());
    }

    private static RecordRow of(ResultSet row) throws SQLException {
        return new RecordRow(RecordId.of(row.getString(1)), new TypeName(row.getString(2)),
                RecordState.valueOf(row.getString(3)), row.getLong(4), row.getInt(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}

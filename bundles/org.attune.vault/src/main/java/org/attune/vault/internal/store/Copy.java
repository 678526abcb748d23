package org.attune.vault.internal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.attune.records.RecordsException;

/**
 * Copies of the file, made while it is in use. {@code VACUUM INTO} copies one state of it and nothing that was deleted,
 * into a single file without a log.
 */
public final class Copy {
    private Copy() {
    }

    /** Copies a file into an empty one. */
    public static void write(Path from, Path to) throws RecordsException {
        try (Db db = Connections.readingAsItIs(from)) {
            db.run("VACUUM INTO ?", to.toString());
        } catch (SQLException failed) {
            throw Failures.of(failed, to);
        }
    }

    /** Whether a copy that nobody else has open is one of our files, undamaged, its chains whole. */
    public static boolean isWhole(Path copy) throws RecordsException {
        try (Db db = Connections.readingUntouched(copy)) {
            return Schema.isOurs(db) && Check.whole(db).isEmpty();
        } catch (SQLException failed) {
            throw Failures.of(failed, copy);
        }
    }

    /** Whether the end of every chain of a copy is found in the file that it was made of. */
    public static boolean belongsTo(Path copy, Db original) throws SQLException {
        try (Db db = Connections.readingUntouched(copy)) {
            for (Event end : ends(db)) {
                if (EventRows.version(original, end.change().record(), end.hash()).isEmpty()) {
                    return false;
                }
            }
            return ends(db).size() == ends(original).size();
        }
    }

    private static List<Event> ends(Db db) throws SQLException {
        List<Event> ends = new ArrayList<>();
        for (String device : db.list("SELECT device_id FROM device", row -> row.getString(1))) {
            EventRows.last(db, device).ifPresent(ends::add);
        }
        return ends;
    }
}

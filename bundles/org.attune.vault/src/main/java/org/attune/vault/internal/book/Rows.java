package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.records.Readability;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;

import com.google.gson.JsonObject;

/** Makes the lines of lists. A line whose text cannot be shown is shown without, and says why. */
final class Rows {
    private static final System.Logger LOG = System.getLogger(Rows.class.getName());

    private final Bodies bodies;
    private final Types types;

    Rows(Bodies bodies, Types types) {
        this.bodies = bodies;
        this.types = types;
    }

    Row row(Db db, RecordRow record) throws SQLException, RecordsException {
        Event head = EventRows.at(db, record.head()).orElseThrow(() -> Bodies.damaged(null));
        try {
            return readable(record, head, bodies.read(db, head));
        } catch (RecordsException unreadable) {
            return row(record, head, "", "", readability(unreadable));
        }
    }

    private Row readable(RecordRow record, Event head, JsonObject body) {
        Optional<InstalledType> type = types.find(record.type());
        return row(record, head, type.map(installed -> title(installed, body)).orElse(""),
                type.map(installed -> summary(installed, body)).orElse(""), Readability.READABLE);
    }

    private static String title(InstalledType installed, JsonObject body) {
        return guarded(installed, () -> installed.type().title(body));
    }

    private static String summary(InstalledType installed, JsonObject body) {
        return guarded(installed, () -> installed.type().summary(body));
    }

    /** One bundle's fault must not take the whole list away. */
    static String guarded(InstalledType installed, Supplier<String> text) {
        try {
            return text.get();
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + installed.type().name() + " failed: "
                    + faultOfType.getClass().getName());
            return "";
        }
    }

    private static Row row(RecordRow record, Event head, String title, String summary, Readability readability) {
        return new Row(record.id(), record.type(), head.hash(), HeaderJson.read(head.change().header()), title,
                summary, head.madeAt(), readability, record.heads() > 1);
    }

    private static Readability readability(RecordsException unreadable) throws RecordsException {
        return switch (unreadable.reason()) {
            case NEEDS_BUNDLE -> Readability.NEEDS_BUNDLE;
            case NEEDS_NEWER_BUNDLE -> Readability.NEEDS_NEWER_BUNDLE;
            case DAMAGED -> Readability.DAMAGED;
            case ERASED -> Readability.ERASED;
            default -> throw unreadable;
        };
    }
}

package org.attune.vault.internal.book;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.attune.records.Audience;
import org.attune.records.Header;
import org.attune.records.HistoryEntry.Kind;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.vault.internal.store.Chain;
import org.attune.vault.internal.store.Db;
import org.attune.vault.internal.store.Event;
import org.attune.vault.internal.store.EventRows;
import org.attune.vault.internal.store.HeaderJson;
import org.attune.vault.internal.store.RecordRow;
import org.attune.vault.internal.store.RecordState;

/** Erases records, which needs no key: what is destroyed is not read. */
public final class Forgetting {
    private Forgetting() {
    }

    /** Erases a record that a restored backup still knows; quietly when it does not. */
    public static void again(Db db, Chain chain, RecordId record) throws SQLException, RecordsException {
        Optional<RecordRow> row = RecordRow.find(db, record).filter(found -> found.state() != RecordState.ERASED);
        if (row.isPresent()) {
            forget(db, chain, row.get());
        }
    }

    /** Destroys the keys of a record and says so in the log. */
    static Event forget(Db db, Chain chain, RecordRow row) throws SQLException, RecordsException {
        Event head = EventRows.at(db, row.head()).orElseThrow(Acts::unknown);
        Event.Change of = head.change();
        RecordKeys.destroy(db, row.id());
        return chain.append(new Event.Change(Kind.ERASED, of.record(), of.type(), of.typeVersion(),
                List.of(head.hash()), 0, Audience.ONLY_ME, HeaderJson.write(Header.EMPTY)),
                id -> Optional.empty());
    }
}

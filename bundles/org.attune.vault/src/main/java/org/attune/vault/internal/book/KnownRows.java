package org.attune.vault.internal.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Readability;
import org.attune.records.RecordId;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.vault.internal.store.RecordRow;

/**
 * Lines that the holder's lists have shown since unlocking: a list is read again after each change, and opening the
 * seals of a page takes ten times as long as finding it. A line holds while its record and its type stay as they are.
 * Any thread.
 */
final class KnownRows {
    /** Some screens full; then it begins anew. */
    private static final int MOST = 2000;

    private final Types types;
    private final Map<RecordId, Known> known = new HashMap<>();

    KnownRows(Types types) {
        this.types = types;
    }

    private record Known(RecordRow record, InstalledType type, Row row) {}

    synchronized Optional<Row> find(RecordRow record) {
        return Optional.ofNullable(known.get(record.id()))
                .filter(line -> line.record().equals(record) && isStill(line.type(), record)).map(Known::row);
    }

    private boolean isStill(InstalledType type, RecordRow record) {
        return types.find(record.type()).filter(now -> now == type).isPresent();
    }

    /** Remembers a line, unless something about it could not be shown. */
    synchronized void keep(RecordRow record, Row row) {
        if (known.size() >= MOST) {
            known.clear();
        }
        if (row.readability() == Readability.READABLE) {
            types.find(record.type()).ifPresent(type -> known.put(record.id(), new Known(record, type, row)));
        }
    }

    /** What was changed, and above all what was erased, is not kept. */
    synchronized void forget(List<Saved> changed) {
        changed.forEach(saved -> known.remove(saved.record()));
    }

    /** Forgets all texts. */
    synchronized void clear() {
        known.clear();
    }
}

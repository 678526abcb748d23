package org.attune.debrief.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Kept;
import org.attune.debrief.Shelf;
import org.attune.records.Act;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.words.Words;

/** A list of records of one type. */
class KeptShelf<V extends Record> implements Shelf<V> {
    private static final Words WORDS = Words.of(KeptShelf.class);
    private static final int PAGE = 1_000;

    private final Records records;
    private final TypeName type;
    private final BodyView<V> view;

    KeptShelf(Records records, TypeName type, BodyView<V> view) {
        this.records = records;
        this.type = type;
        this.view = view;
    }

    @Override
    public List<Kept<V>> all() throws RecordsException {
        List<Kept<V>> all = new ArrayList<>();
        int seen = 0;
        Page page;
        do {
            page = records.as(Reader.me()).list(Query.of(type).page(seen, PAGE));
            seen += page.rows().size();
            for (Row row : page.rows()) {
                if (row.readability() == Readability.READABLE) {
                    find(row.id()).ifPresent(all::add);
                }
            }
        } while (seen < page.total() && !page.rows().isEmpty());
        return all;
    }

    @Override
    public Optional<Kept<V>> find(RecordId id) throws RecordsException {
        return stored(id).map(found -> new Kept<>(found.id(), found.version(), view.read(found.body())));
    }

    @Override
    public Saved add(V value) throws RecordsException {
        return records.commit(Act.of(new Write.Create(RecordId.fresh(), type, view.write(value)))).getFirst();
    }

    @Override
    public Saved update(RecordId id, VersionHash base, V changed) throws RecordsException {
        StoredRecord stored = stored(id).orElseThrow(() -> new RecordsException(
                RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing.line")));
        return records.commit(Act.of(new Write.Update(id, base, view.update(stored.body(), changed)))).getFirst();
    }

    private Optional<StoredRecord> stored(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(type));
    }
}

package org.attune.debrief.internal;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Kept;
import org.attune.debrief.Shelf;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.json.BodyView;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;

/** A list of records of one type. */
class KeptShelf<V extends Record> implements Shelf<V> {
    private static final Words WORDS = Words.of(KeptShelf.class);

    private final TypeName type;
    private final ViewedRecords<V, Kept<V>> lines;

    KeptShelf(Records records, TypeName type, BodyView<V> view) {
        this.type = type;
        this.lines = new ViewedRecords<>(records, new ViewedRecords.Shape<>(type, view,
                (stored, value) -> new Kept<>(stored.id(), stored.version(), value), () -> WORDS.text("missing.line")));
    }

    @Override
    public List<Kept<V>> all() throws RecordsException {
        return lines.all(Query.of(type));
    }

    @Override
    public Optional<Kept<V>> find(RecordId id) throws RecordsException {
        return lines.find(id);
    }

    @Override
    public Saved add(V value) throws RecordsException {
        return lines.add(value);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, V changed) throws RecordsException {
        return lines.update(id, base, stored -> changed);
    }
}

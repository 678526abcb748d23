package org.attune.program.internal;

import java.util.List;
import java.util.Optional;

import org.attune.program.Kept;
import org.attune.program.Ledger;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;

/** The records of one type in the unlocked workspace. */
class KeptLedger<V extends Record> implements Ledger<V> {
    private static final Words WORDS = Words.of(KeptLedger.class);

    private final Records records;
    private final TypeName type;
    private final ViewedRecords<V, Kept<V>> lines;

    KeptLedger(Records records, TypeName type, BodyView<V> view) {
        this.records = records;
        this.type = type;
        this.lines = new ViewedRecords<>(records, new ViewedRecords.Shape<>(type, view,
                (stored, value) -> new Kept<>(stored.id(), stored.version(), value), () -> WORDS.text("missing.line")));
    }

    @Override
    public List<Kept<V>> all() throws RecordsException {
        return lines.all(Query.of(type));
    }

    @Override
    public final List<Kept<V>> about(RecordId record) throws RecordsException {
        return lines.all(Query.of(type).linkedTo(record));
    }

    @Override
    public final Optional<Kept<V>> find(RecordId id) throws RecordsException {
        return lines.find(id);
    }

    @Override
    public final Saved add(V value) throws RecordsException {
        return lines.add(value);
    }

    @Override
    public final Saved update(RecordId id, VersionHash base, V changed) throws RecordsException {
        return lines.update(id, base, stored -> changed);
    }

    /** The write that keeps a change, to go into an act of the caller's. */
    final Write.Update change(RecordId id, VersionHash base, V changed) throws RecordsException {
        return lines.change(id, base, stored -> changed);
    }

    @Override
    public final void remove(RecordId id) throws RecordsException {
        records.commit(Act.of(new Write.Erase(id)));
    }
}

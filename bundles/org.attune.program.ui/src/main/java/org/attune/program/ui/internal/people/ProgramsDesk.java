package org.attune.program.ui.internal.people;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.attune.program.Kept;
import org.attune.program.Ledger;
import org.attune.program.ui.internal.parts.RecordDesk;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;

/** What an editor of a program or of a cohort asks. */
class ProgramsDesk<V extends Record> extends RecordDesk<V> {
    private final Ledger<V> ledger;
    private final Function<String, V> named;

    /**
     * @param named what an empty editor shows, by a name that the seed may give
     */
    ProgramsDesk(Records records, TypeName type, Class<V> of, Ledger<V> ledger, Function<String, V> named) {
        super(records, type, of);
        this.ledger = ledger;
        this.named = named;
    }

    @Override
    protected Optional<Kept<V>> find(RecordId id) throws RecordsException {
        return ledger.find(id);
    }

    @Override
    protected V fresh(Map<String, String> seed) throws RecordsException {
        return named.apply(seed.getOrDefault("name", ""));
    }

    @Override
    protected RecordId add(V value) throws RecordsException {
        return ledger.add(value).record();
    }

    @Override
    protected void update(RecordId id, VersionHash base, V value) throws RecordsException {
        ledger.update(id, base, value);
    }
}

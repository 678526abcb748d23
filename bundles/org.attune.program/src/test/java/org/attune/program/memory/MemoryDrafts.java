package org.attune.program.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.records.Draft;
import org.attune.records.Drafts;
import org.attune.records.RecordsException;

/** Drafts in memory. */
final class MemoryDrafts implements Drafts {
    private final Map<String, Draft> kept = new ConcurrentHashMap<>();
    private final Gate gate;

    MemoryDrafts(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void keep(Draft draft) throws RecordsException {
        gate.write();
        kept.put(draft.key(), draft);
    }

    @Override
    public Optional<Draft> find(String key) {
        gate.read();
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Draft> all() {
        gate.read();
        return kept.values().stream().sorted(Comparator.comparing(Draft::keptAt).reversed()).toList();
    }

    @Override
    public void discard(String key) throws RecordsException {
        gate.write();
        forget(key);
    }

    /** The act that ends it was done. */
    void forget(String key) {
        kept.remove(key);
    }
}

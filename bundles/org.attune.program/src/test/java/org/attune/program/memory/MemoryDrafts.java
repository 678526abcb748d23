package org.attune.program.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.records.Draft;
import org.attune.records.Drafts;

/** Drafts in memory. */
final class MemoryDrafts implements Drafts {
    private final Map<String, Draft> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(Draft draft) {
        kept.put(draft.key(), draft);
    }

    @Override
    public Optional<Draft> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Draft> all() {
        return kept.values().stream().sorted(Comparator.comparing(Draft::keptAt).reversed()).toList();
    }

    @Override
    public void discard(String key) {
        kept.remove(key);
    }
}

package org.attune.forms.scoring.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.forms.library.FormVersion;
import org.attune.forms.scoring.LoadedPack;
import org.attune.forms.scoring.PackSource;
import org.attune.forms.scoring.ScoringPack;
import org.attune.forms.scoring.ScoringPacks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import com.google.gson.JsonObject;

/** Collects what {@link PackSource}s offer; each is asked once, when somebody first looks. */
@Component
public final class OfferedPacks implements ScoringPacks {
    private static final Comparator<LoadedPack> BY_TITLE = Comparator
            .comparing((LoadedPack loaded) -> loaded.pack().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(loaded -> new FormVersion(loaded.pack().version()));

    private final Map<PackSource, Optional<List<LoadedPack>>> sources = new ConcurrentHashMap<>();

    /** A source has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(PackSource source) {
        sources.put(source, Optional.empty());
    }

    void unbindSource(PackSource source) {
        sources.remove(source);
    }

    @Override
    public List<LoadedPack> all() {
        return sources.keySet().stream().flatMap(source -> packs(source).stream()).sorted(BY_TITLE).toList();
    }

    @Override
    public Optional<ScoringPack> forForm(String form) {
        String url = form.contains("|") ? form.substring(0, form.lastIndexOf('|')) : form;
        return all().stream().filter(LoadedPack::isSound).map(LoadedPack::pack)
                .filter(pack -> pack.form().equals(url))
                .max(Comparator.comparing(pack -> new FormVersion(pack.version())));
    }

    @Override
    public LoadedPack load(JsonObject pack) {
        return PackReading.load(pack);
    }

    @Override
    public String checksum(JsonObject pack) {
        return PackReading.checksum(pack);
    }

    /** A source that went meanwhile is not taken in again. */
    private List<LoadedPack> packs(PackSource source) {
        Optional<List<LoadedPack>> read = sources.computeIfPresent(source, (same, known) -> Optional
                .of(known.orElseGet(() -> source.packs().stream().map(PackReading::load).toList())));
        return Optional.ofNullable(read).flatMap(packs -> packs).orElse(List.of());
    }
}

package org.attune.console.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.packs.Problem;

/** A product with one feature that brings a type whose bundle does not run. */
final class NothingInstalled implements Installed {
    @Override
    public Optional<String> version() {
        return Optional.of("0.1.0");
    }

    @Override
    public List<Feature> features() {
        return List.of(new Feature("songs", "1.0.0", "Songs", "Songs to sing.", List.of(), Set.of("songs.song")));
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public Optional<Feature> bringing(String type) {
        return features().stream().filter(feature -> feature.recordTypes().contains(type)).findFirst();
    }

    @Override
    public Watch watch(Runnable changed) {
        return () -> {};
    }
}

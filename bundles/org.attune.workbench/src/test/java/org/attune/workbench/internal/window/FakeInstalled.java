package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.packs.Problem;

/** One feature, which brings the type of the records that nothing shows. */
final class FakeInstalled implements Installed {
    private static final Feature NOTES = new Feature("notes", "1.0", "Absent notes", "", List.of(),
            Set.of(FakeRecords.ABSENT.value()));

    @Override
    public Optional<String> version() {
        return Optional.of("1.2.3");
    }

    @Override
    public List<Feature> features() {
        return List.of(NOTES);
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

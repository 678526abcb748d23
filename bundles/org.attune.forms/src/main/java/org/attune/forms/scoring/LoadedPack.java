package org.attune.forms.scoring;

import java.util.List;

import org.attune.records.Complaint;

/**
 * A pack as it was loaded.
 *
 * @param pack the pack
 * @param faults what its self-tests found; empty when it may score
 */
public record LoadedPack(ScoringPack pack, List<Complaint> faults) {
    public LoadedPack {
        faults = List.copyOf(faults);
    }

    /** Whether it may score. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}

package org.attune.privacy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.attune.privacy.Finding;

/**
 * Leaves one finding where several overlap: the longest, then the first, then the one whose class stands first.
 */
final class Overlaps {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparingInt(Finding::length).reversed()
            .thenComparingInt(Finding::start).thenComparing(Finding::kind);

    private Overlaps() {
    }

    /** Those that remain, in the order of the text. */
    static List<Finding> settled(Stream<Finding> findings) {
        TreeMap<Integer, Finding> kept = new TreeMap<>();
        findings.sorted(STRONGEST_FIRST).filter(candidate -> isFree(kept, candidate))
                .forEachOrdered(winner -> kept.put(winner.start(), winner));
        return List.copyOf(kept.values());
    }

    private static boolean isFree(TreeMap<Integer, Finding> kept, Finding candidate) {
        Map.Entry<Integer, Finding> before = kept.lowerEntry(candidate.end());
        return before == null || !before.getValue().overlaps(candidate);
    }
}

package org.attune.mentoring.internal.portfolio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;

/** Counts what stays, by reason and by what it is called. */
final class Tally {
    private final Map<Why, Map<String, Long>> counts = new TreeMap<>();

    void add(Why why, String label, long count) {
        if (count > 0) {
            counts.computeIfAbsent(why, unused -> new TreeMap<>()).merge(label, count, Long::sum);
        }
    }

    /** In the order of the reasons, then by label. */
    List<Staying> all() {
        return counts.entrySet().stream().flatMap(why -> why.getValue().entrySet().stream()
                .map(label -> new Staying(why.getKey(), label.getKey(), label.getValue()))).toList();
    }
}

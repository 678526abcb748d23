package org.attune.mentoring.internal.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;

/** Counts what stays, by why it does and by what it is called. */
final class Tally {
    private static final Comparator<Staying> IN_ORDER = Comparator.comparing(Staying::why)
            .thenComparing(Staying::label).thenComparing(Staying::reason);

    private final Map<Staying, Long> counts = new TreeMap<>(IN_ORDER);

    void add(Why why, String label, long count) {
        add(new Staying(why, label, count));
    }

    void add(Staying staying) {
        if (staying.count() > 0) {
            counts.merge(staying, staying.count(), Long::sum);
        }
    }

    /** In the order of the reasons, then by label, then by what is said about it. */
    List<Staying> all() {
        return counts.entrySet().stream().map(each -> new Staying(each.getKey().why(), each.getKey().label(),
                each.getValue(), each.getKey().reason())).toList();
    }
}

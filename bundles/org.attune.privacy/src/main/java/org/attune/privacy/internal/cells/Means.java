package org.attune.privacy.internal.cells;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable.Scale;

/** Sums of answers above the lowest that could be, in thousandths: they add up as people do. */
final class Means {
    private static final long THOUSANDTHS = 1000;
    /** A hidden mean must remain open over at least a tenth of its scale. */
    private static final int PART_OF_SCALE = 10;

    private final long[] values;
    private final long[] highest;

    Means(Graph graph, List<List<Group>> groups, Scale scale) {
        this.values = Margins.of(graph, all(groups, group -> group.sum() - group.n() * scale.lowest()));
        this.highest = Margins.of(graph, all(groups, group -> group.n() * (scale.highest() - scale.lowest())));
    }

    private static long[] all(List<List<Group>> groups, ToDoubleFunction<Group> figure) {
        return groups.stream().flatMap(List::stream)
                .mapToLong(group -> Math.round(figure.applyAsDouble(group) * THOUSANDTHS)).toArray();
    }

    long[] values() {
        return values;
    }

    long[] highest() {
        return highest;
    }

    long neededWidth(int edge) {
        return highest[edge] / PART_OF_SCALE;
    }
}

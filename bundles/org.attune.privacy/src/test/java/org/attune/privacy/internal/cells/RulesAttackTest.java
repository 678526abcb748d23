package org.attune.privacy.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.Threshold;
import org.junit.jupiter.api.Test;

/**
 * An attacker who has this program: tries every list that could be, runs the same rules over it, and keeps those that
 * would have been shown in the same way.
 */
class RulesAttackTest {
    private static final int SITES = Boolean.getBoolean("attune.soak") ? 600 : 60;
    private static final int MOST_HEADS = 9;
    private final GuardedCells cells = new GuardedCells();

    @Test
    void no_hidden_count_follows_from_what_the_rules_would_have_shown() {
        for (int site = 0; site < SITES; site++) {
            Random chance = new Random(site);
            int[] heads = chance.ints(3, 1, MOST_HEADS + 1).toArray();
            int[] people = IntStream.of(heads).map(head -> chance.nextInt(head + 1)).toArray();
            SafeTable seen = seen(heads, people);
            List<int[]> possible = new ArrayList<>();
            tryAll(heads, new int[heads.length], 0, seen, possible);
            for (int column = 0; column < heads.length; column++) {
                if (seen.cells().getFirst().get(column).isHidden()) {
                    int place = column;
                    assertThat(possible.stream().map(counts -> counts[place]).distinct()).as("Site %d", site)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private SafeTable seen(int[] heads, int[] people) {
        return cells.protect(PeopleTable.counts(Threshold.USUAL, people).ofHeads(heads));
    }

    private void tryAll(int[] heads, int[] counts, int from, SafeTable seen, List<int[]> possible) {
        if (from == heads.length) {
            if (seen(heads, counts).equals(seen)) {
                possible.add(counts.clone());
            }
            return;
        }
        for (int count = 0; count <= heads[from]; count++) {
            counts[from] = count;
            tryAll(heads, counts, from + 1, seen, possible);
        }
    }
}

package org.attune.privacy.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An attacker who has this program: runs it over every table that a site could have, and keeps those that are shown in
 * the same way. With {@code -Psoak} at fifty times as many sites.
 */
class RulesAttackTest {
    private static final int TIMES = Boolean.getBoolean("attune.soak") ? 50 : 1;
    private final GuardedCells cells = new GuardedCells();

    @ParameterizedTest
    @CsvSource({"5, 1, 3, 9, false", "1, 2, 2, 5, false", "1, 1, 4, 6, false", "2, 1, 3, 9, true"})
    void no_hidden_count_follows_from_what_is_shown_of_all_tables_that_could_be(int sites, int rows, int columns,
            int mostHeads, boolean absenceTells) {
        for (int site = 0; site < sites * TIMES; site++) {
            int[] heads = new Random(site).ints(rows * columns, 1, mostHeads + 1).toArray();
            allTables(heads, columns, absenceTells).forEach((seen, tables) -> assertOpen(heads, seen, tables));
        }
    }

    private static void assertOpen(int[] heads, SafeTable seen, List<int[]> tables) {
        int columns = seen.cells().getFirst().size();
        for (int cell = 0; cell < heads.length; cell++) {
            if (seen.cells().get(cell / columns).get(cell % columns).isHidden()) {
                int place = cell;
                assertThat(tables.stream().map(counts -> counts[place]).distinct()).as("Heads %s: %s", heads, seen)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** All tables of a site, by what is shown of them. */
    private Map<SafeTable, List<int[]>> allTables(int[] heads, int columns, boolean absenceTells) {
        Map<SafeTable, List<int[]>> bySeen = new HashMap<>();
        int[] counts = new int[heads.length];
        do {
            PeopleTable counted = PeopleTable.counts(Threshold.USUAL, rows(counts, columns))
                    .ofHeads(rows(heads, columns));
            SafeTable seen = cells.protect(absenceTells ? counted.whereAbsenceTells() : counted);
            bySeen.computeIfAbsent(seen, any -> new ArrayList<>()).add(counts.clone());
        } while (next(counts, heads));
        return bySeen;
    }

    private static int[][] rows(int[] cells, int columns) {
        return IntStream.range(0, cells.length / columns)
                .mapToObj(row -> IntStream.range(row * columns, (row + 1) * columns).map(cell -> cells[cell]).toArray())
                .toArray(int[][]::new);
    }

    /** Counts on like an odometer; false after the last table. */
    private static boolean next(int[] counts, int[] heads) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (++counts[cell] <= heads[cell]) {
                return true;
            }
            counts[cell] = 0;
        }
        return false;
    }
}

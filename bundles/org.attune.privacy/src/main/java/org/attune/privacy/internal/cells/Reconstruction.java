package org.attune.privacy.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;

/**
 * Somebody who has this program tries every table of counts that could be, runs the rules over it, and keeps those that
 * would be shown in the same way: what the rules chose to hide tells of what they saw (Wong, Fu, Wang and Pei, Minimality
 * attack in privacy preserving data publishing, VLDB 2007, 543-554). What comes out hangs on what everybody sees alone,
 * never on the table behind it; so to hide more where something falls tells nothing more.
 */
final class Reconstruction {
    /** Where more tables could be, many look alike, and nobody tries them all. */
    private static final int MOST_TABLES = 5_000;

    private static final int NOT_YET = -1;
    private static final int SEVERAL = -2;

    private final PeopleTable table;
    private final SafeTable seen;
    private final Function<PeopleTable, SafeTable> rules;
    private final int[] counts;
    private final int[] possible;

    /**
     * @param table of counts; only its shape, heads and threshold are looked at
     * @param seen what is shown of it
     * @param rules what would be shown of another table
     */
    Reconstruction(PeopleTable table, SafeTable seen, Function<PeopleTable, SafeTable> rules) {
        this.table = table;
        this.seen = seen;
        this.rules = rules;
        this.counts = new int[table.rows() * table.columns()];
        this.possible = IntStream.range(0, counts.length).map(cell -> shown(cell).isPresent() ? SEVERAL : NOT_YET)
                .toArray();
    }

    /** Whether one count only is possible behind something that is hidden. */
    boolean tellsCount() {
        if (tables() > MOST_TABLES) {
            return false;
        }
        tryFrom(0);
        return !isEverythingOpen();
    }

    private double tables() {
        return IntStream.range(0, counts.length).filter(cell -> shown(cell).isEmpty())
                .mapToDouble(cell -> mostIn(cell) + 1).reduce(1, (one, other) -> one * other);
    }

    private void tryFrom(int cell) {
        if (cell == counts.length) {
            tryThis();
            return;
        }
        int most = shown(cell).orElse(mostIn(cell));
        for (int count = shown(cell).orElse(0); count <= most && !isEverythingOpen(); count++) {
            counts[cell] = count;
            if (addsUp(cell)) {
                tryFrom(cell + 1);
            }
        }
    }

    private void tryThis() {
        if (rules.apply(candidate()).equals(seen)) {
            for (int cell = 0; cell < counts.length; cell++) {
                boolean another = possible[cell] != NOT_YET && possible[cell] != counts[cell];
                possible[cell] = another ? SEVERAL : counts[cell];
            }
        }
    }

    private boolean isEverythingOpen() {
        return Arrays.stream(possible).allMatch(value -> value == SEVERAL);
    }

    private Optional<Integer> shown(int cell) {
        return figure(seen.cells().get(cell / table.columns()).get(cell % table.columns()));
    }

    private static Optional<Integer> figure(SafeCell cell) {
        return cell.seen((value, n) -> Optional.of(n), Optional::empty);
    }

    /** As many as everybody knows; where nobody knows, as the totals leave, or so many as to see that it is open. */
    private int mostIn(int cell) {
        if (!table.heads().isEmpty()) {
            return table.heads().get(cell / table.columns()).get(cell % table.columns());
        }
        return totals(cell).min().orElse(2 * table.threshold().k());
    }

    private IntStream totals(int cell) {
        List<SafeCell> totals = new ArrayList<>(List.of(seen.total(), seen.rowTotals().get(cell / table.columns())));
        if (!seen.columnTotals().isEmpty()) {
            totals.add(seen.columnTotals().get(cell % table.columns()));
        }
        return totals.stream().flatMap(total -> figure(total).stream()).mapToInt(Integer::intValue);
    }

    /** Whether what is set up to a cell can still come to the totals that are shown. */
    private boolean addsUp(int cell) {
        int columns = table.columns();
        int row = cell / columns;
        boolean endsRow = cell % columns == columns - 1;
        boolean endsColumn = row == table.rows() - 1;
        int inRow = IntStream.rangeClosed(row * columns, cell).map(one -> counts[one]).sum();
        int inColumn = IntStream.rangeClosed(0, row).map(one -> counts[one * columns + cell % columns]).sum();
        return fits(inRow, endsRow, figure(seen.rowTotals().get(row)))
                && (seen.columnTotals().isEmpty()
                        || fits(inColumn, endsColumn, figure(seen.columnTotals().get(cell % columns))))
                && fits(IntStream.rangeClosed(0, cell).map(one -> counts[one]).sum(), endsRow && endsColumn,
                        figure(seen.total()));
    }

    private static boolean fits(int sum, boolean whole, Optional<Integer> total) {
        return total.isEmpty() || (whole ? sum == total.get() : sum <= total.get());
    }

    private PeopleTable candidate() {
        List<List<Group>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(Arrays.stream(counts, row * table.columns(), (row + 1) * table.columns())
                    .mapToObj(Group::counted).toList());
        }
        return new PeopleTable(rows, table.threshold(), Optional.empty(), table.heads(), table.absenceTells());
    }
}

package org.attune.privacy.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;
import org.junit.jupiter.api.Test;

/**
 * P15 of reliability.md: 500 surveys that are counted and 500 that are averaged, with {@code -Psoak} 10,000 in all, and an
 * attacker who knows all that is shown, all head counts and the rules.
 */
class AttackTest {
    private static final boolean SOAK = Boolean.getBoolean("attune.soak");
    private static final int SURVEYS = SOAK ? 5_000 : 500;
    private static final double ROUNDING = 1e-3;

    private final GuardedCells cells = new GuardedCells();

    @Test
    void no_hidden_count_can_be_worked_out() {
        IntStream.range(0, SURVEYS).parallel().forEach(seed -> {
            PeopleTable table = new RandomSurvey(seed).counts();
            SafeTable seen = cells.protect(table);
            assertNothingSmallIsShown(table, seen, seed);
            Attacker adding = counting(table, seen, false);
            Attacker knowing = counting(table, seen, true);
            eachHidden(table, seen, (row, column) -> {
                int heads = heads(table, row, column);
                int n = table.groups().get(row).get(column).n();
                boolean tells = n > 0 || !table.threshold().zeroShown();
                if (heads > 0 && n < table.threshold().k() && tells) {
                    assertThat(adding.bounds(row, column).highest()).as("Survey %d, %d/%d", seed, row, column)
                            .isGreaterThanOrEqualTo(table.threshold().k() - ROUNDING);
                    assertThat(knowing.bounds(row, column).width()).as("Survey %d, %d/%d", seed, row, column)
                            .isGreaterThanOrEqualTo(1 - ROUNDING);
                }
            });
        });
    }

    @Test
    void no_hidden_mean_can_be_worked_out_even_by_who_knows_how_many_are_in_each_group() {
        IntStream.range(0, SURVEYS).parallel().forEach(seed -> {
            PeopleTable table = new RandomSurvey(seed).means();
            SafeTable seen = cells.protect(table);
            assertNothingSmallIsShown(table, seen, seed);
            Attacker attacker = averaging(table, seen);
            eachHidden(table, seen, (row, column) -> {
                Group group = table.groups().get(row).get(column);
                boolean sensitive = group.alike() || group.n() < table.threshold().k();
                if (group.n() > 0 && sensitive) {
                    assertThat(attacker.bounds(row, column).width() / group.n())
                            .as("Survey %d, %d/%d", seed, row, column).isGreaterThanOrEqualTo(0.4 - ROUNDING);
                }
            });
        });
    }

    private static void eachHidden(PeopleTable table, SafeTable seen, Attacker.Place place) {
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (seen.cells().get(row).get(column).isHidden()) {
                    place.at(row, column);
                }
            }
        }
    }

    private static void assertNothingSmallIsShown(PeopleTable table, SafeTable seen, int seed) {
        seen.cells().stream().flatMap(List::stream).filter(SafeCell.Shown.class::isInstance)
                .map(SafeCell.Shown.class::cast).forEach(shown -> assertThat(shown.n()).as("Survey %d", seed)
                        .matches(n -> n == 0 || n >= table.threshold().k()));
    }

    private static int heads(PeopleTable table, int row, int column) {
        return table.heads().isEmpty() ? Integer.MAX_VALUE : table.heads().get(row).get(column);
    }

    /** Under rules that show zeros, a hidden figure is known not to be zero, unless few people could be there. */
    private static Attacker counting(PeopleTable table, SafeTable seen, boolean knowsHeads) {
        return new Attacker(seen, filled(table, (row, column) -> {
            boolean hidden = seen.cells().get(row).get(column).isHidden();
            return hidden && table.threshold().zeroShown() && heads(table, row, column) >= table.threshold().k()
                    ? 1
                    : 0;
        }), filled(table, (row, column) -> knowsHeads && !table.heads().isEmpty()
                ? heads(table, row, column)
                : Double.POSITIVE_INFINITY), SafeCell.Shown::value);
    }

    private static Attacker averaging(PeopleTable table, SafeTable seen) {
        double lowest = RandomSurvey.FIVE.lowest();
        double highest = RandomSurvey.FIVE.highest();
        return new Attacker(seen, filled(table, (row, column) -> lowest * table.groups().get(row).get(column).n()),
                filled(table, (row, column) -> highest * table.groups().get(row).get(column).n()),
                shown -> shown.value() * shown.n());
    }

    private static double[][] filled(PeopleTable table, ToDoubleBiFunction<Integer, Integer> figure) {
        return IntStream.range(0, table.rows()).mapToObj(row -> IntStream.range(0, table.columns())
                .mapToDouble(column -> figure.applyAsDouble(row, column)).toArray()).toArray(double[][]::new);
    }
}

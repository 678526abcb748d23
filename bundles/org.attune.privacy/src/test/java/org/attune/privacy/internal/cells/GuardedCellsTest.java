package org.attune.privacy.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.attune.privacy.cells.Group;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeShare;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.Threshold;
import org.junit.jupiter.api.Test;

class GuardedCellsTest {
    private static final SafeCell HIDDEN = SafeCell.hidden();
    private final GuardedCells cells = new GuardedCells();

    private List<SafeCell> list(Threshold threshold, int... counts) {
        return cells.protect(PeopleTable.counts(threshold, counts)).cells().getFirst();
    }

    private static Group answers(int... answers) {
        return Group.answering(Arrays.stream(answers).boxed().toList());
    }

    private static Group all(int answer, int people) {
        return Group.answering(Collections.nCopies(people, answer));
    }

    @Test
    void a_table_of_large_groups_is_shown_whole() {
        SafeTable seen = cells.protect(PeopleTable.counts(Threshold.USUAL, new int[]{7, 9}, new int[]{12, 5}));
        assertThat(seen.cells()).containsExactly(List.of(SafeCell.of(7), SafeCell.of(9)),
                List.of(SafeCell.of(12), SafeCell.of(5)));
        assertThat(seen.rowTotals()).containsExactly(SafeCell.of(16), SafeCell.of(17));
        assertThat(seen.columnTotals()).containsExactly(SafeCell.of(19), SafeCell.of(14));
        assertThat(seen.total()).isEqualTo(SafeCell.of(33));
    }

    @Test
    void beside_a_small_group_the_next_larger_one_is_hidden_as_the_total_gives_the_first_away() {
        assertThat(list(Threshold.USUAL, 3, 9, 20)).containsExactly(HIDDEN, HIDDEN, SafeCell.of(20));
    }

    @Test
    void a_small_group_hides_another_in_its_row_and_its_column() {
        SafeTable seen = cells.protect(PeopleTable.counts(Threshold.USUAL, new int[]{3, 10, 30},
                new int[]{20, 40, 50}, new int[]{60, 70, 80}));
        assertThat(seen.cells().getFirst()).containsExactly(HIDDEN, HIDDEN, SafeCell.of(30));
        assertThat(seen.cells().get(1)).containsExactly(HIDDEN, HIDDEN, SafeCell.of(50));
        assertThat(seen.cells().get(2)).doesNotContain(HIDDEN);
        assertThat(seen.rowTotals()).doesNotContain(HIDDEN);
        assertThat(seen.total()).isEqualTo(SafeCell.of(363));
    }

    /** The deduction trap of domain.md 7.7: five hidden groups whose sum is five can be nothing but one each. */
    @Test
    void hidden_groups_of_one_each_take_a_larger_one_with_them() {
        Threshold strict = Threshold.STRICT;
        int[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 40, 50};
        SafeTable seen = cells.protect(PeopleTable.counts(strict, ones).ofHeads(
                new int[]{20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 90, 90}));
        assertThat(seen.cells().getFirst().subList(0, 12)).containsOnly(HIDDEN);
        assertThat(seen.cells().getFirst().getLast()).isEqualTo(SafeCell.of(50));
    }

    @Test
    void a_zero_is_a_small_group_unless_the_rules_show_zeros_and_many_could_be_there() {
        assertThat(list(Threshold.USUAL, 0, 9, 20)).startsWith(HIDDEN);
        assertThat(list(Threshold.STRICT, 0, 19, 20)).startsWith(SafeCell.of(0));
        PeopleTable fewCould = PeopleTable.counts(Threshold.STRICT, new int[]{0, 1, 19, 20});
        assertThat(cells.protect(fewCould.ofHeads(new int[]{1, 1, 30, 30})).cells().getFirst())
                .startsWith(HIDDEN, HIDDEN);
    }

    @Test
    void burnout_needs_ten_and_a_site_may_ask_for_more() {
        assertThat(list(Threshold.WELLBEING, 9, 30, 40)).startsWith(HIDDEN);
        assertThat(list(Threshold.USUAL, 9, 30, 40)).doesNotContain(HIDDEN);
        assertThat(list(Threshold.USUAL.raisedTo(10), 9, 30, 40)).startsWith(HIDDEN);
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(4, false));
    }

    @Test
    void where_absence_tells_the_few_who_are_absent_are_protected_too() {
        PeopleTable burnout = PeopleTable.counts(Threshold.USUAL, new int[]{17, 10, 11}).ofHeads(new int[]{20, 20, 30});
        assertThat(cells.protect(burnout).cells().getFirst()).doesNotContain(HIDDEN);
        assertThat(cells.protect(burnout.whereAbsenceTells()).cells().getFirst()).startsWith(HIDDEN);
    }

    @Test
    void a_total_that_says_everybody_took_part_is_hidden_when_a_small_group_is() {
        PeopleTable everybody = PeopleTable.counts(Threshold.USUAL, new int[]{9, 2, 8}).ofHeads(new int[]{9, 2, 8});
        assertThat(cells.protect(everybody).total()).isEqualTo(HIDDEN);
    }

    @Test
    void a_group_in_which_all_say_the_same_is_hidden_and_another_with_it() {
        PeopleTable table = PeopleTable.means(Threshold.USUAL, RandomSurvey.FIVE,
                List.of(List.of(all(4, 8), answers(1, 2, 3, 4, 5, 5), answers(5, 5, 5, 4, 4, 4, 4))));
        SafeTable seen = cells.protect(table);
        assertThat(seen.cells().getFirst()).first().isEqualTo(HIDDEN);
        assertThat(Stream.concat(seen.cells().getFirst().stream(), Stream.of(seen.total())).filter(SafeCell::isHidden))
                .hasSizeGreaterThan(1);
    }

    /** domain.md 11.6: of 14 staff 8 nurses, an aide, a physician and a clerk answered, and no housekeeper. */
    @Test
    void the_mean_of_the_nurses_does_not_stand_beside_the_mean_of_all() {
        PeopleTable unit = PeopleTable.means(Threshold.USUAL, RandomSurvey.FIVE,
                List.of(List.of(answers(4, 4, 3, 5, 4, 2, 3, 4), answers(2), answers(5), answers(1), Group.NOBODY)))
                .ofHeads(new int[]{9, 2, 1, 1, 1});
        SafeTable seen = cells.protect(unit);
        assertThat(seen.cells().getFirst()).containsOnly(HIDDEN);
        assertThat(seen.total()).isEqualTo(SafeCell.of(37.0 / 11, 11));
    }

    @Test
    void the_order_of_the_columns_does_not_change_what_is_hidden() {
        assertThat(list(Threshold.USUAL, 20, 3, 9, 30)).containsExactly(SafeCell.of(20), HIDDEN, HIDDEN,
                SafeCell.of(30));
        assertThat(list(Threshold.USUAL, 30, 9, 20, 3)).containsExactly(SafeCell.of(30), HIDDEN, SafeCell.of(20),
                HIDDEN);
    }

    @Test
    void whatever_hid_it_a_cell_gives_one_reason_and_nothing_else() {
        assertThat(SafeCell.reason()).isEqualTo("hidden to protect people");
        assertThat(list(Threshold.USUAL, 3, 9, 20)).filteredOn(SafeCell::isHidden).hasSize(2)
                .containsOnly(new SafeCell.Hidden());
        assertThat(HIDDEN.seen((value, n) -> "seen", SafeCell::reason)).isEqualTo(SafeCell.reason());
    }

    @Test
    void shares_near_the_ends_become_bands_and_small_ones_are_hidden() {
        assertThat(cells.share(10, 40, Threshold.USUAL)).isEqualTo(new SafeShare.Shown(25));
        assertThat(cells.share(0, 40, Threshold.USUAL)).isEqualTo(new SafeShare.Below(5));
        assertThat(cells.share(1, 40, Threshold.USUAL)).isEqualTo(new SafeShare.Below(5));
        assertThat(cells.share(40, 40, Threshold.USUAL)).isEqualTo(new SafeShare.Above(95));
        assertThat(cells.share(3, 40, Threshold.USUAL)).isEqualTo(new SafeShare.Hidden());
        assertThat(cells.share(0, 12, Threshold.USUAL)).isEqualTo(new SafeShare.Hidden());
    }
}

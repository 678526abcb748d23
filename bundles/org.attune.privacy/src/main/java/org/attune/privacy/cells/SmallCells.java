package org.attune.privacy.cells;

import java.util.List;
import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides what of figures about people may be seen. Everything that shows, copies, prints or exports such a figure asks
 * here. Quick and without side effects; any thread.
 *
 * <pre>{@code
 * PeopleTable needs = PeopleTable.means(Threshold.USUAL, new PeopleTable.Scale(1, 5), List.of(List.of(
 *         Group.answering(nurses), Group.answering(aides), Group.answering(physicians))))
 *         .ofHeads(new int[] {9, 2, 1});
 * SafeTable safe = smallCells.protect(needs);
 * List<Cell> bars = safe.cells().getFirst().stream().map(cell -> cell.seen(Cell::of, Cell::hidden)).toList();
 * Cell overall = safe.rowTotals().getFirst().seen(Cell::of, Cell::hidden);
 * }</pre>
 */
@ProviderType
public interface SmallCells {
    /**
     * Hides what must not be seen: groups that are too small or all alike, and as much more as it takes so that nobody
     * who knows all that is shown, how many people could be in each group, and these rules, can work out a hidden figure
     * by adding and subtracting, nor the figure of any hidden groups together that are too small.
     * <p>
     * Where what is hidden would tell of itself, as one table only is shown in this way, all of a table is hidden. The same
     * table gives the same answer each time. Cost: some milliseconds for a few hundred cells; up to a fifth of a second for
     * a small table of counts, as all that it could be are tried.
     */
    SafeTable protect(PeopleTable table);

    /**
     * A share of a group.
     *
     * @param part how many of the group
     * @param whole how many the group is
     */
    SafeShare share(int part, int whole, Threshold threshold);

    /**
     * Whether one more group may be told, after others: whether no figure of fewer than the threshold's number of people
     * could be worked out by adding and subtracting the figures of all these groups.
     *
     * @param rules by what may be cut
     * @param told the groups told so far, whoever asked; the caller keeps them
     * @param next the group that is asked for
     * @param people all who answered, each by their answers to the questions that may be cut by
     */
    boolean mayTell(CutRules rules, List<Cut> told, Cut next, List<Map<String, String>> people);
}

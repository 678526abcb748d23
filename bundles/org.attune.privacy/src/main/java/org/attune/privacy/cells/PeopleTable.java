package org.attune.privacy.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of people before anybody may see it: groups that do not overlap, in rows and columns. Totals are made of the
 * groups and need not be given. A single list is a table of one row. Immutable.
 *
 * @param groups rows of groups, each with as many as the first
 * @param threshold how many people must stand behind a figure
 * @param scale the ends of the scale of the answers, for a table of means; empty for a table of counts
 * @param heads how many people could be in each group, as everybody at the site knows; empty when nobody knows
 * @param absenceTells whether not to be in a group tells as much as to be in it: so it is when groups are those who have
 *        something and heads are all; not when groups are those who took part
 */
public record PeopleTable(List<List<Group>> groups, Threshold threshold, Optional<Scale> scale,
        List<List<Integer>> heads, boolean absenceTells) {
    /**
     * The ends of a scale.
     *
     * @param lowest the lowest answer that can be given
     * @param highest the highest answer that can be given
     */
    public record Scale(double lowest, double highest) {
        /**
         * @throws IllegalArgumentException unless the lowest is below the highest
         */
        public Scale {
            if (!(lowest < highest)) {
                throw new IllegalArgumentException("A scale has two ends");
            }
        }
    }

    /**
     * @throws IllegalArgumentException if rows differ in length, there are none, or more people are in a group than heads
     */
    public PeopleTable {
        groups = groups.stream().map(List::copyOf).toList();
        heads = heads.stream().map(List::copyOf).toList();
        if (!sameShape(groups, groups) || !heads.isEmpty() && !(sameShape(groups, heads) && fits(groups, heads))) {
            throw new IllegalArgumentException(
                    "A table has equally long rows, and no group has more people than heads");
        }
        if (absenceTells && heads.isEmpty()) {
            throw new IllegalArgumentException("Who is absent can be told only where heads are known");
        }
    }

    private static boolean sameShape(List<? extends List<?>> rows, List<? extends List<?>> others) {
        return !rows.isEmpty() && !rows.getFirst().isEmpty() && rows.size() == others.size()
                && others.stream().allMatch(other -> other.size() == rows.getFirst().size());
    }

    private static boolean fits(List<List<Group>> groups, List<List<Integer>> heads) {
        for (int row = 0; row < groups.size(); row++) {
            for (int column = 0; column < groups.getFirst().size(); column++) {
                if (groups.get(row).get(column).n() > heads.get(row).get(column)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Counts in rows and columns. */
    public static PeopleTable counts(Threshold threshold, int[]... rows) {
        return new PeopleTable(Arrays.stream(rows)
                .map(row -> Arrays.stream(row).mapToObj(Group::counted).toList()).toList(), threshold,
                Optional.empty(), List.of(), false);
    }

    /** Means of answers, in rows and columns. */
    public static PeopleTable means(Threshold threshold, Scale scale, List<List<Group>> groups) {
        return new PeopleTable(groups, threshold, Optional.of(scale), List.of(), false);
    }

    /** The same table at a site where everybody knows how many people could be in each group. */
    public PeopleTable ofHeads(int[]... rows) {
        return new PeopleTable(groups, threshold, scale,
                Arrays.stream(rows).map(row -> Arrays.stream(row).boxed().toList()).toList(), absenceTells);
    }

    /** The same table, where those who are in no group are to be protected as those who are. */
    public PeopleTable whereAbsenceTells() {
        return new PeopleTable(groups, threshold, scale, heads, true);
    }

    /** How many rows there are. */
    public int rows() {
        return groups.size();
    }

    /** How many columns there are. */
    public int columns() {
        return groups.getFirst().size();
    }
}

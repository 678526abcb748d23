package org.attune.forms.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.attune.forms.Item;

/**
 * How often each option of one question was chosen, period by period, in one version of a form. Answers to different
 * versions are never added up: the question may have been another one.
 * <p>
 * The counts themselves come out only {@link #through} what protects people in small groups, so no screen, file or
 * clipboard gets them unprotected by mistake. A question that takes several answers gives one such table per option, of
 * those who chose it and those who did not, as its options overlap.
 *
 * <pre>{@code
 * SafeTable safe = counts.through(rows -> smallCells.protect(PeopleTable.counts(Threshold.USUAL, rows)));
 * }</pre>
 *
 * Each response counts as one person. Where one person answers again and again, as a facilitator does with a checklist,
 * the counts are of that person's use and are shown to nobody else.
 */
public final class ItemCounts {
    private final String version;
    private final Item item;
    private final List<String> periods;
    private final List<String> options;
    private final int[][] counts;

    /**
     * @param version the version of the form, as people know it
     * @param item the question
     * @param periods the rows, in order of time
     * @param options the columns, as people read them
     * @param counts one row per period, one column per option
     */
    public ItemCounts(String version, Item item, List<String> periods, List<String> options, int[][] counts) {
        this.version = Objects.requireNonNull(version);
        this.item = Objects.requireNonNull(item);
        this.periods = List.copyOf(periods);
        this.options = List.copyOf(options);
        this.counts = copy(counts);
    }

    /** The version of the form. */
    public String version() {
        return version;
    }

    /** The question. */
    public Item item() {
        return item;
    }

    /** The rows, in order of time. */
    public List<String> periods() {
        return periods;
    }

    /** The columns, as people read them. */
    public List<String> options() {
        return options;
    }

    /**
     * Hands the counts to what protects people, and gives what it makes of them.
     *
     * @param protection takes one row per period and one column per option
     */
    public <R> R through(Function<int[][], R> protection) {
        return protection.apply(copy(counts));
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /** Without the counts: they are for nobody's log. */
    @Override
    public String toString() {
        return "ItemCounts[" + item.linkId() + ", version " + version + "]";
    }
}

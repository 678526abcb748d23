package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One score of a pack: of items, or of other scales.
 *
 * @param id its name within the pack
 * @param title what people call it
 * @param items the numbers of its items; empty for a scale of scales
 * @param of the ids of the scales that it is made of; empty for a scale of items
 * @param score how: {@link #SUM}, {@link #MEAN} or {@link #MEAN_OF_SCALES}
 * @param missing what happens when items are unanswered
 * @param range the least and greatest score, as the source states them
 * @param onto what the score is stretched onto, such as 0 to 100; empty when it stays as it is
 * @param bands from the lowest; empty when the source names none
 */
public record Scale(String id, String title, List<Integer> items, List<String> of, String score, Missing missing,
        Range range, Optional<Range> onto, List<Band> bands) {
    /** The answers are added up. */
    public static final String SUM = "sum";
    /** The answers are averaged. */
    public static final String MEAN = "mean";
    /** The means of other scales are averaged, each counting once however many items it has. */
    public static final String MEAN_OF_SCALES = "mean-of-scales";

    public Scale {
        items = List.copyOf(items);
        of = List.copyOf(of);
        bands = List.copyOf(bands);
        missing = missing == null ? Missing.NO_RULE : missing;
        range = range == null ? Range.NONE : range;
    }

    /**
     * What happens when items are unanswered.
     *
     * @param leastAnswered how many items, or scales, must be answered; 0 stands for all
     * @param then what is done about the others when enough are answered: {@link #PRORATE}
     * @param source where the rule comes from, or that the source states none
     */
    public record Missing(int leastAnswered, String then, String source) {
        /** The answered ones stand for the others: a mean is that of the answered, a sum is that mean times all. */
        public static final String PRORATE = "prorate";
        /** There is no score unless all are answered. */
        public static final String DROP = "drop";
        /** What counts when a pack says nothing. */
        static final Missing NO_RULE = new Missing(0, DROP, "");
    }

    /** How many items or scales it is made of. */
    public int parts() {
        return of.isEmpty() ? items.size() : of.size();
    }

    /** How many of them must be there. */
    public int partsNeeded() {
        boolean all = missing.leastAnswered() == 0 || !missing.then().equals(Missing.PRORATE);
        return all ? parts() : missing.leastAnswered();
    }

    /** The band that a score lies in. */
    public Optional<Band> band(BigDecimal value) {
        return band(bands, value);
    }

    static Optional<Band> band(List<Band> bands, BigDecimal value) {
        return bands.stream().filter(band -> band.from().compareTo(value) <= 0).reduce((lower, higher) -> higher);
    }
}

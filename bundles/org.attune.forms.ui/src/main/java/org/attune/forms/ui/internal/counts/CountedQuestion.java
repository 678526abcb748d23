package org.attune.forms.ui.internal.counts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.forms.scoring.ItemCounts;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.SmallCells;
import org.attune.privacy.cells.Threshold;

/**
 * How often each option of a question was chosen over time, as it may be seen: a line for each option of each version.
 *
 * @param linkId what tells the question from the others of its form
 * @param text the question as it was asked last
 * @param periods the heads of the columns behind version and option, in order of time
 * @param lines the oldest version first, each in the order of its options
 */
record CountedQuestion(String linkId, String text, List<String> periods, List<Line> lines) {
    /**
     * One option of one version.
     *
     * @param figures for each period what may be read of it; empty where that version was not answered then
     */
    record Line(String version, String option, List<String> figures) {
        /** As it stands in a table. */
        String[] texts() {
            return Stream.concat(Stream.of(version, option), figures.stream()).toArray(String[]::new);
        }
    }

    /** The questions of a form, from the counts of all its versions, oldest first. Any thread. */
    static List<CountedQuestion> of(List<ItemCounts> counts, SmallCells cells, String language) {
        Map<String, List<ItemCounts>> byQuestion = counts.stream().collect(
                Collectors.groupingBy(one -> one.item().linkId(), LinkedHashMap::new, Collectors.toList()));
        return byQuestion.values().stream().map(versions -> question(versions, cells, language)).toList();
    }

    private static CountedQuestion question(List<ItemCounts> versions, SmallCells cells, String language) {
        List<String> periods = versions.stream().flatMap(one -> one.periods().stream()).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        ItemCounts last = versions.getLast();
        return new CountedQuestion(last.item().linkId(), last.item().text(language), periods,
                versions.stream().flatMap(one -> lines(one, periods, cells)).toList());
    }

    /** Each version is protected by itself: its answers are those of other people, or to another question. */
    private static Stream<Line> lines(ItemCounts counts, List<String> periods, SmallCells cells) {
        SafeTable safe = counts.through(rows -> cells.protect(PeopleTable.counts(Threshold.USUAL, rows)));
        return IntStream.range(0, counts.options().size())
                .mapToObj(option -> new Line(counts.version(), counts.options().get(option), periods.stream()
                        .map(period -> figure(safe, counts.periods().indexOf(period), option)).toList()));
    }

    private static String figure(SafeTable safe, int period, int option) {
        return period < 0
                ? ""
                : safe.cells().get(period).get(option).seen((count, n) -> Integer.toString(n), SafeCell::reason);
    }
}

package org.attune.debrief.ui.internal.climate;

import java.util.List;
import java.util.stream.IntStream;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Bars.Arrangement;
import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Series;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.survey.Question.Kind;
import org.attune.privacy.survey.Result;
import org.attune.words.Words;

/**
 * The answers to the pulse as a chart: for each question which part of those who answered said what. What is hidden in
 * the results is hidden in it, with its whole question. Pure.
 */
final class ClimateChart {
    private static final Words WORDS = Words.of(ClimateChart.class);
    private static final double WHOLE = 100;

    private final List<Result> results;
    private final List<String> scale;

    private ClimateChart(List<Result> results, List<String> scale) {
        this.results = results.stream().filter(one -> one.question().kind() == Kind.SCALE).toList();
        this.scale = scale;
    }

    /** @param scale what the numbers of the scales mean, from 1 on */
    static Chart of(List<Result> results, List<String> scale) {
        ClimateChart chart = new ClimateChart(results, scale);
        return new Bars(WORDS.text("chart"), WORDS.text("chart.says"),
                Axis.of(WORDS.text("chart.part"), 0, WHOLE).in("%"),
                Arrangement.DIVERGING, WORDS.text("chart.statement"),
                chart.results.stream().map(one -> one.question().text()).toList(), chart.series());
    }

    private List<Series> series() {
        return IntStream.range(0, scale.size()).mapToObj(i -> new Series(scale.get(i),
                results.stream().map(result -> cell(result.counts(), i)).toList())).toList();
    }

    private static Cell cell(List<SafeCell> counts, int answer) {
        int all = counts.stream().mapToInt(cell -> cell.seen((value, n) -> value.intValue(), () -> 0)).sum();
        if (answer >= counts.size() || all == 0) {
            return Cell.hidden();
        }
        return counts.get(answer).seen((value, n) -> Cell.of(WHOLE * value / all, value.intValue()), Cell::hidden);
    }
}

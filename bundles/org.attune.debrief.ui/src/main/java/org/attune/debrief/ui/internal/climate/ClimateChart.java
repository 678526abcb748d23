package org.attune.debrief.ui.internal.climate;

import java.util.List;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Bars.Arrangement;
import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Series;
import org.attune.privacy.survey.Question.Kind;
import org.attune.privacy.survey.Result;
import org.attune.words.Words;

/**
 * The answers to the pulse as a chart: for each statement the mean of all who answered, in several debriefs together.
 * What is hidden in the results is hidden in it. Pure.
 */
final class ClimateChart {
    private static final Words WORDS = Words.of(ClimateChart.class);

    private ClimateChart() {
    }

    /** @param scale what the numbers of the scales mean, from 1 on */
    static Chart of(List<Result> results, List<String> scale) {
        List<Result> asked = results.stream().filter(one -> one.question().kind() == Kind.SCALE).toList();
        Axis axis = Axis.of(WORDS.text("chart.axis", scale.getFirst(), scale.getLast()), 1, scale.size());
        List<Cell> means = asked.stream().map(one -> one.mean().seen(Cell::of, Cell::hidden)).toList();
        return new Bars(WORDS.text("chart"), WORDS.text("chart.says"), axis, Arrangement.GROUPED,
                WORDS.text("chart.statement"), asked.stream().map(one -> one.question().text()).toList(),
                List.of(new Series(WORDS.text("chart.all"), means)));
    }
}

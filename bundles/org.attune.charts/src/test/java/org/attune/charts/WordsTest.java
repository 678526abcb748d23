package org.attune.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.charts.Bars.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String HIDDEN = "hidden to protect people";
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void a_trend_is_told_with_extent_extremes_events_and_what_is_hidden() {
        assertThat(Charts.text(Samples.trend())).isEqualTo("Line chart: Touch points per encounter. More touch points "
                + "are named since the kick-off. 2 lines over 6 dates from 1 Jan 2026 to 1 Jun 2026. The scale of "
                + "Touch points runs from 0 to 6. Highest: Ward A, 1 Jun 2026 with 4.25 (n = 16); lowest: Ward B, "
                + "1 Mar 2026 with 1.25 (n = 6). 15 Feb 2026: Kick-off. 28 Feb 2026: Workshop for mentors. 3 values "
                + "are hidden to protect people. One value is not known.");
    }

    @Test
    void bars_are_told() {
        assertThat(Charts.text(Samples.stacked())).isEqualTo("Stacked bar chart: How debriefs were held. Most are "
                + "held on the ward. 3 categories with 3 values each. The scale of Share runs from 0 to 100 %. "
                + "Highest: on the ward, Ward A with 55 % (n = 20); lowest: in a group, Ward A with 15 % (n = 20). "
                + "3 values are hidden to protect people.");
    }

    @Test
    void points_by_two_measures_are_told_with_their_lines() {
        assertThat(Charts.text(Samples.scatter())).startsWith("Chart of points by two measures:")
                .contains(
                        "Highest of Confidence: Small comforts with 4.4 (n = 18); lowest: Talking about dying with 1.8")
                .endsWith("Lines at Confidence 3 and Importance 3.5. One value is hidden to protect people.");
    }

    @Test
    void a_matrix_is_told() {
        assertThat(Charts.text(Samples.matrix()))
                .contains("3 rows by 4 columns. Highest: Simulation, Listening with 3;")
                .endsWith("One value is hidden to protect people. One value is not known.");
    }

    @Test
    void a_chart_of_nothing_says_so() {
        Chart empty = new Bars("Nothing", "", Axis.of("Share", 0, 1), Arrangement.GROUPED, "Ward", List.of("A"),
                List.of(Series.of("x", Cell.unknown())));
        assertThat(Charts.text(empty)).contains("No value can be shown.");
    }

    @Test
    void the_table_of_a_trend_has_dates_values_n_and_events() {
        Table table = Charts.table(Samples.trend());
        assertThat(table.headers()).containsExactly("Date", "Ward A", "Ward A, n", "Ward B", "Ward B, n",
                "What happened");
        assertThat(table.rows()).hasSize(8).contains(List.of("1 Feb 2026", "2", "14", HIDDEN, HIDDEN, ""),
                List.of("1 May 2026", "3.5", "9", "not known", "", ""),
                List.of("15 Feb 2026", "", "", "", "", "Kick-off"));
    }

    @Test
    void the_table_of_a_matrix_looks_like_the_matrix() {
        Table table = Charts.table(Samples.matrix());
        assertThat(table.headers()).startsWith("Session", "Noticing", "Listening");
        assertThat(table.rows().get(1)).containsExactly("Simulation", "2", "3", HIDDEN, "2");
    }

    @Test
    void the_table_of_points_says_where_each_lies() {
        assertThat(Charts.table(Samples.scatter()).rows()).contains(
                List.of("Talking about dying", "1.8", "18", "4.7", "18", "Concentrate here"),
                List.of("Working with interpreters", HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN));
    }

    @Test
    void cells_are_read_series_by_series() {
        assertThat(Charts.points(Samples.matrix())).extracting(Point::words).startsWith(
                "Kick-off, Noticing: 1, introduced", "Kick-off, Listening: 1, introduced").endsWith(
                        "Ward round with a mentor, Talking about dying: not known");
    }

    @Test
    void a_copied_table_keeps_its_shape_and_starts_no_formula() {
        Table table = new Table(List.of("a\tb"), List.of(List.of("=1+1"), List.of("-3.5"), List.of("line\nbreak")));
        assertThat(table.tabbed()).isEqualTo("a b\n'=1+1\n-3.5\nline break\n");
    }

    @Test
    void a_point_on_a_line_belongs_to_the_higher_side() {
        Scatter.Quadrants lines = new Scatter.Quadrants(3, 3, "ul", "ur", "ll", "lr");
        assertThat(lines.at(3, 3)).isEqualTo("ur");
        assertThat(lines.at(2.9, 3)).isEqualTo("ul");
    }

    @Test
    void a_value_outside_its_axis_is_refused_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scatter("t", "", Axis.of("x", 0, 1), Axis.of("y", 0, 1),
                        List.of(new Scatter.Item("a", Cell.of(77), Cell.of(0))), Optional.empty()))
                .withMessageNotContaining("77");
    }

    @Test
    void a_stack_longer_than_the_axis_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bars("t", "", Axis.of("x", 0, 100),
                Arrangement.STACKED, "c", List.of("a"),
                List.of(Series.of("s", Cell.of(70)), Series.of("t", Cell.of(70)))));
    }

    @Test
    void a_series_with_a_cell_too_few_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bars("t", "", Axis.of("x", 0, 9), Arrangement.GROUPED,
                "c", List.of("a", "b"), List.of(Series.of("s", Cell.of(1)))));
    }
}

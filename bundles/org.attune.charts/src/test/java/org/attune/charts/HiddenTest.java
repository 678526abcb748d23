package org.attune.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.attune.charts.Bars.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who wants to know a hidden value searches everything that is made of a chart. */
class HiddenTest {
    private static final Look LOOK = Look.of(640, 400);
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
    void the_other_parts_of_a_stack_do_not_tell_a_hidden_one() {
        assertThat(everything(Samples.stacked())).contains("hidden to protect people").doesNotContain("83.25", "6.75");
    }

    @Test
    void one_side_of_a_point_does_not_tell_that_the_other_is_hidden() {
        assertThat(everything(Samples.scatter())).doesNotContain("2.375", "2.38");
    }

    @Test
    void a_picture_is_the_same_whatever_the_hidden_parts_were() {
        assertThat(Charts.png(half(31, 69), LOOK)).isEqualTo(Charts.png(half(88, 12), LOOK));
        assertThat(Charts.svg(half(31, 69), LOOK)).isEqualTo(Charts.svg(half(88, 12), LOOK));
    }

    @Test
    void every_form_reads_hidden_in_words_table_and_svg() {
        assertThat(List.of(Samples.trend(), Samples.grouped(), Samples.diverging(), Samples.scatter(),
                Samples.matrix())).allSatisfy(chart -> {
                    assertThat(Charts.text(chart)).contains("hidden to protect people");
                    assertThat(Charts.table(chart).tabbed()).contains("hidden to protect people");
                    assertThat(Charts.svg(chart, LOOK)).containsPattern(">[Hh]idden to protect people");
                });
    }

    private static Chart half(double first, double second) {
        return new Bars("Answers", "", Axis.of("Share", 0, 100), Arrangement.STACKED, "Ward", List.of("A", "B"),
                List.of(Series.of("yes", Cell.of(first, 4), Cell.of(50)),
                        Series.of("no", Cell.of(second, 4), Cell.of(25)),
                        Series.of("perhaps", Cell.hidden(), Cell.of(25))));
    }

    private static String everything(Chart chart) {
        String points = Charts.points(chart).stream().map(Point::words).collect(Collectors.joining("\n"));
        return Charts.text(chart) + Charts.table(chart).tabbed() + points + Charts.svg(chart, LOOK)
                + chart;
    }
}

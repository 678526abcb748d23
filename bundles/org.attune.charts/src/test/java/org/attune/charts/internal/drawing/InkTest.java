package org.attune.charts.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Percentage;
import org.attune.charts.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    private static final double MARKS = 3;
    private static final double TEXTS = 4.5;
    private static final int MOST_SIDES = 3;

    @ParameterizedTest
    @EnumSource
    void what_carries_meaning_stands_out_from_the_ground(Theme theme) {
        Ink ink = Ink.of(theme);
        List<Color> marks = new ArrayList<>(ink.series());
        for (int i = 0; i < MOST_SIDES; i++) {
            marks.add(ink.lower().at(i, MOST_SIDES));
            marks.add(ink.upper().at(i, MOST_SIDES));
        }
        assertThat(marks).allSatisfy(mark -> assertThat(Ink.contrast(mark, ink.ground())).isGreaterThan(MARKS));
        assertThat(List.of(ink.text(), ink.muted()))
                .allSatisfy(text -> assertThat(Ink.contrast(text, ink.ground())).isGreaterThan(TEXTS));
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_can_be_read_on_every_level(Theme theme) {
        for (int i = 0; i < 7; i++) {
            Color level = Ink.of(theme).levels().at(i, 7);
            assertThat(Ink.contrast(Ink.on(level), level)).isGreaterThan(TEXTS);
        }
    }

    @Test
    void contrast_is_that_of_the_guideline() {
        assertThat(Ink.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Ink.contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "6, 1", "40, 10", "100, 20", "1, 0.2", "0.05, 0.01", "13, 5"})
    void a_scale_has_round_steps(double length, double step) {
        assertThat(Scales.step(length)).isCloseTo(step, Percentage.withPercentage(0.001));
    }
}

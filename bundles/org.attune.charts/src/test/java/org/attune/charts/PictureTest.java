package org.attune.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.assertj.core.data.Offset;
import org.attune.charts.Bars.Arrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Look LOOK = Look.of(640, 400);

    static List<Chart> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_png_is_drawn_in_the_size_asked_for_the_same_each_time(Chart chart) throws IOException {
        byte[] png = Charts.png(chart, LOOK.scaled(1.5));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(960, 600);
        assertThat(png).isEqualTo(Charts.png(chart, LOOK.scaled(1.5)));
    }

    @ParameterizedTest
    @EnumSource
    void every_theme_has_another_ground(Theme theme) {
        int[] rgb = Charts.picture(Samples.trend(), LOOK.on(theme)).rgb();
        int ground = rgb[0] & 0xFFFFFF;
        assertThat(ground).isEqualTo(switch (theme) {
            case LIGHT -> 0xFFFFFF;
            case DARK -> 0x1E1E1E;
            case HIGH_CONTRAST -> 0;
        });
        assertThat(Arrays.stream(rgb).distinct().count()).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_cell_with_something_to_see_has_a_place_inside_the_picture(Chart chart) {
        Picture picture = Charts.picture(chart, LOOK.scaled(2));
        assertThat(Charts.points(chart)).filteredOn(point -> !point.words().endsWith("not known"))
                .filteredOn(point -> !(chart instanceof Scatter && point.words().endsWith("hidden to protect people")))
                .allSatisfy(point -> assertThat(picture.place(point.spot())).hasValueSatisfying(place -> {
                    assertThat(place.x()).isBetween(0, LOOK.width() - 1);
                    assertThat(place.y() + place.height()).isBetween(1, LOOK.height());
                }));
    }

    @Test
    void the_cell_under_a_place_is_found() {
        Picture picture = Charts.picture(Samples.matrix(), LOOK);
        Place place = picture.place(new Spot(1, 2)).orElseThrow();
        assertThat(picture.at(place.x() + place.width() / 2, place.y() + place.height() / 2)).contains(new Spot(1, 2));
        assertThat(picture.at(1, 1)).isEmpty();
    }

    @Test
    void hidden_marks_of_a_trend_lie_below_its_scale() {
        Picture picture = Charts.picture(Samples.trend(), LOOK);
        int lowestShown = picture.place(new Spot(1, 2)).orElseThrow().y();
        assertThat(picture.place(new Spot(0, 3)).orElseThrow().y()).isGreaterThan(lowestShown)
                .isEqualTo(picture.place(new Spot(1, 0)).orElseThrow().y());
    }

    @Test
    void a_middle_answer_lies_on_the_middle_line() {
        Picture picture = Charts.picture(Samples.diverging(), LOOK);
        Place first = picture.place(new Spot(2, 0)).orElseThrow();
        Place second = picture.place(new Spot(2, 1)).orElseThrow();
        assertThat(first.x() + first.width() / 2.0).isCloseTo(second.x() + second.width() / 2.0,
                Offset.offset(1.5));
    }

    @Test
    void a_chart_without_anything_is_drawn() {
        Chart empty = new Bars("", "", Axis.of("", 0, 1), Arrangement.STACKED, "", List.of(), List.of());
        Chart bare = new Trend("", "", Axis.of("", 0, 1), List.of(), List.of(), List.of());
        assertThat(Charts.png(empty, Look.of(16, 16))).isNotEmpty();
        assertThat(Charts.png(bare, Look.of(300, 200))).isNotEmpty();
    }

    @Test
    void a_picture_too_large_for_memory_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Look(8192, 8192, 8, Theme.LIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> Look.of(0, 400));
        assertThatIllegalArgumentException().isThrownBy(() -> Look.of(300, 400).scaled(Double.NaN));
    }
}

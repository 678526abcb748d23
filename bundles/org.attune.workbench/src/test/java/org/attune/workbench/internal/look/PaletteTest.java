package org.attune.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    @Test
    void a_colour_that_can_be_read_stays_and_another_moves_away_from_its_ground_as_little_as_it_must() {
        RGB dark = new RGB(0x35, 0x35, 0x35);
        RGB blue = new RGB(0x35, 0x84, 0xe4);

        assertThat(Palette.readable(new RGB(255, 255, 255), dark)).isEqualTo(new RGB(255, 255, 255));
        assertThat(Palette.contrast(blue, dark)).isLessThan(Palette.TEXT);
        assertThat(Palette.contrast(Palette.readable(blue, dark), dark)).isBetween(Palette.TEXT, Palette.TEXT + 0.5);
    }

    @Test
    void black_and_white_stand_out_most() {
        assertThat(Palette.contrast(BLACK, WHITE)).isCloseTo(21, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x2d, 0x35, 0x55, 0x76, 0x80, 0xaa, 0xd0, 0xf6, 0xff})
    void marks_stand_out_from_every_ground(int grey) {
        Palette palette = Palette.on(new RGB(grey, grey, grey), false);

        assertThat(Palette.contrast(palette.mark(), palette.ground())).isGreaterThanOrEqualTo(Palette.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"f6f5f4, 3584e4", "353535, 15539e"})
    void marks_stand_out_from_a_selected_row_as_gnome_paints_it(String ground, String selected) {
        RGB mark = Palette.on(colour(ground), false).mark();

        assertThat(Palette.contrast(mark, colour(selected))).isGreaterThanOrEqualTo(3);
    }

    private static RGB colour(String hexadecimal) {
        int all = Integer.parseInt(hexadecimal, 16);
        return new RGB(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    @Test
    void high_contrast_draws_in_black() {
        assertThat(Palette.on(WHITE, true).mark()).isEqualTo(BLACK);
    }

    @Test
    void a_drawing_takes_the_colour_and_the_size_it_is_given() {
        LineDrawing drawing = new LineDrawing("<svg width=\"16\" height=\"16\" stroke=\"#7a7f87\"><path/></svg>",
                BLACK);

        assertThat(drawing.enlarged(200)).isEqualTo(
                "<svg width=\"32\" height=\"32\" stroke=\"#000000\"><path/></svg>");
    }

    @Test
    void a_drawing_of_two_colours_keeps_them() {
        String svg = "<svg width=\"16\" height=\"16\"><path stroke=\"#112233\"/><path stroke=\"#445566\"/></svg>";

        assertThat(new LineDrawing(svg, BLACK).enlarged(100)).isEqualTo(svg);
    }
}

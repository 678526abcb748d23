package org.attune.charts.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.Arrays;
import java.util.List;

import org.attune.charts.Theme;

/**
 * Colours, strokes and fonts of a theme. The colours of series are chosen after M. Okabe and K. Ito, "Color Universal
 * Design" (2008), darkened or lightened until they differ from the ground by 3 : 1 (WCAG 2.2, criterion 1.4.11).
 *
 * @param ground behind everything
 * @param text of titles and figures
 * @param muted of axes, lines and what stands back
 * @param grid of the lines behind the data
 * @param series one colour a series, then again from the first
 * @param lower the lowest and the last lower answer of a diverging chart
 * @param upper the first and the highest upper answer
 * @param levels the lowest and the highest level of a matrix
 * @param weight of lines, in points
 */
record Ink(Color ground, Color text, Color muted, Color grid, List<Color> series, Ramp lower, Ramp upper, Ramp levels,
        float weight) {
    private static final int SIZE = 12;
    private static final int TITLE_SIZE = 15;
    private static final float[][] DASHES = {{}, {8, 4}, {2, 4}, {10, 4, 2, 4}, {14, 5}, {5, 3, 5, 8}};
    private static final Ink LIGHT = new Ink(Color.WHITE, new Color(0x1A1A1A), new Color(0x5E5E5E),
            new Color(0xDADADA), colours(0x0072B2, 0xC25100, 0x007A57, 0x9C3E8C, 0x555555, 0x7A6200),
            Ramp.of(0x9A4A00, 0xCB6A10), Ramp.of(0x3A80BC, 0x17508C), Ramp.of(0xE6F0F8, 0x0B4A86), 2);
    private static final Ink DARK = new Ink(new Color(0x1E1E1E), new Color(0xF0F0F0), new Color(0xB0B0B0),
            new Color(0x444444), colours(0x56B4E9, 0xE69F00, 0x2FC49A, 0xD98CB8, 0xDDDDDD, 0xF0E442),
            Ramp.of(0xFFC07A, 0xE08A30), Ramp.of(0x5AA5E0, 0xA8D5FF), Ramp.of(0x26384A, 0x9CCBF5), 2);
    private static final Ink HIGH_CONTRAST = new Ink(Color.BLACK, Color.WHITE, new Color(0xE0E0E0),
            new Color(0x606060), colours(0x7CCBFF, 0xFFC04D, 0x4DE3B5, 0xFF9FD6, 0xFFFFFF, 0xFFF07A),
            Ramp.of(0xFFD9A0, 0xFFA53D), Ramp.of(0x6CBBFF, 0xC4E4FF), Ramp.of(0x0A1F33, 0xBFE0FF), 3);

    /** Colours between two ends. */
    record Ramp(Color from, Color to) {
        static Ramp of(int from, int to) {
            return new Ramp(new Color(from), new Color(to));
        }

        /** The colour of one of some steps. */
        Color at(int step, int steps) {
            float part = steps < 2 ? 0 : (float) step / (steps - 1);
            return new Color(mix(from.getRed(), to.getRed(), part), mix(from.getGreen(), to.getGreen(), part),
                    mix(from.getBlue(), to.getBlue(), part));
        }

        private static int mix(int one, int other, float part) {
            return Math.round(one + (other - one) * part);
        }
    }

    static Ink of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
        };
    }

    Color colour(int index) {
        return series.get(index % series.size());
    }

    Stroke line(int index) {
        float[] dash = DASHES[index % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    Stroke thin() {
        return new BasicStroke(weight / 2);
    }

    Stroke dashed() {
        return new BasicStroke(weight / 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[]{5, 4}, 0);
    }

    /** The logical font of the platform, which falls back by itself for letters it lacks. */
    Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
    }

    Font titleFont() {
        return new Font(Font.SANS_SERIF, Font.BOLD, TITLE_SIZE);
    }

    /** Black or white, whichever is read better on a colour. */
    static Color on(Color ground) {
        return contrast(Color.BLACK, ground) > contrast(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<Color> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}

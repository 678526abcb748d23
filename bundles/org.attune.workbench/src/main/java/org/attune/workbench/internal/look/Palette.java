package org.attune.workbench.internal.look;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of what we draw ourselves, against the ground that the platform draws. Text stands out from its ground at
 * least 4.5 to 1, marks 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); whoever needs a colour of their own takes it from here.
 *
 * @param ground what is behind
 * @param mark lines of icons
 */
public record Palette(RGB ground, RGB mark) {
    /** Contrast that text needs. */
    public static final double TEXT = 4.5;

    /** Dark enough for the blue of a selected row too. */
    private static final RGB DARK_MARK = new RGB(0x2f, 0x35, 0x3d);
    private static final RGB LIGHT_MARK = new RGB(0xc6, 0xcb, 0xd2);
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(0xff, 0xff, 0xff);
    /** WCAG 2.2, relative luminance and contrast ratio. */
    private static final double FLARE = 0.05;
    private static final double HALF_WAY = 0.18;
    private static final int STEPS = 20;

    /** The colours that go with a display as it looks now. On its thread. */
    public static Palette of(Display display) {
        RGB ground = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB();
        RGB words = display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND).getRGB();
        return on(ground, words.equals(BLACK) && ground.equals(WHITE));
    }

    /**
     * The colours that go with a ground.
     *
     * @param clear whether clear edges matter more than calm
     */
    static Palette on(RGB ground, boolean clear) {
        RGB calm = isDark(ground) ? LIGHT_MARK : DARK_MARK;
        boolean reads = contrast(calm, ground) >= TEXT && !clear;
        return new Palette(ground, reads ? calm : isDark(ground) ? WHITE : BLACK);
    }

    /** How much two colours stand out from each other, from 1 to 21. */
    public static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + FLARE) / (darker + FLARE);
    }

    /** The colour nearest to a wished one in which text on a ground can be read. */
    static RGB readable(RGB wished, RGB ground) {
        RGB far = isDark(ground) ? WHITE : BLACK;
        return IntStream.rangeClosed(0, STEPS).mapToObj(step -> mixed(wished, far, step))
                .filter(colour -> contrast(colour, ground) >= TEXT).findFirst().orElse(far);
    }

    private static RGB mixed(RGB from, RGB to, int step) {
        return new RGB(mixed(from.red, to.red, step), mixed(from.green, to.green, step),
                mixed(from.blue, to.blue, step));
    }

    private static int mixed(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    /** Whether white stands out from it more than black. */
    public static boolean isDark(RGB colour) {
        return luminance(colour) < HALF_WAY;
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

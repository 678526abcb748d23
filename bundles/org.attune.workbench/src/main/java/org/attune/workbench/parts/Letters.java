package org.attune.workbench.parts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Widths that grow with the size that words are written in: what is measured in pixels is too narrow for larger letters.
 * On the user interface's thread.
 */
public final class Letters {
    /** How wide a letter of the usual size is on average, in pixels. */
    private static final double USUAL = 7;

    private Letters() {
    }

    /** The width of some letters in the type of a control, in pixels. */
    public static int across(Control control, int letters) {
        return (int) Math.ceil(letters * average(new GC(control)));
    }

    /** What a width that is right for words of the usual size is for words of the size on this machine, in pixels. */
    public static int grown(int pixels) {
        GC gc = new GC(Display.getCurrent());
        gc.setFont(Display.getCurrent().getSystemFont());
        return (int) Math.ceil(pixels * Math.max(1, average(gc) / USUAL));
    }

    private static double average(GC gc) {
        try {
            return gc.getFontMetrics().getAverageCharacterWidth();
        } finally {
            gc.dispose();
        }
    }
}

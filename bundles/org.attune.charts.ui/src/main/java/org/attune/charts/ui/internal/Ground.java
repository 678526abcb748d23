package org.attune.charts.ui.internal;

import org.attune.charts.Theme;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Which theme goes with the window around a chart. */
final class Ground {
    private static final int MIDDLE = 128;

    private Ground() {
    }

    static Theme of(Control control) {
        Display display = control.getDisplay();
        if (display.getHighContrast()) {
            return Theme.HIGH_CONTRAST;
        }
        return isDark(control.getParent().getBackground().getRGB()) ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean isDark(RGB rgb) {
        return (rgb.red * 299 + rgb.green * 587 + rgb.blue * 114) / 1000 < MIDDLE;
    }
}

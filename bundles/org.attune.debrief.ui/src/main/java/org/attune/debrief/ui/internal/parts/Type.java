package org.attune.debrief.ui.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Sizes of type, as shares of the system's own. On the user interface's thread. */
public final class Type {
    private static final float LARGE = 1.3f;

    private Type() {
    }

    /** Larger, for what is read aloud. */
    public static <C extends Control> C large(C control) {
        return dress(control, LARGE, SWT.NORMAL);
    }

    /** Bold, for the head of a part. */
    public static <C extends Control> C head(C control) {
        return dress(control, 1, SWT.BOLD);
    }

    /** The control's own type in bold; disposed with the control. */
    public static Font bold(Control control) {
        return font(control, 1, SWT.BOLD);
    }

    private static <C extends Control> C dress(C control, float factor, int style) {
        control.setFont(font(control, factor, style));
        return control;
    }

    private static Font font(Control control, float factor, int style) {
        FontData data = control.getFont().getFontData()[0];
        Font font = new Font(control.getDisplay(), data.getName(), Math.round(data.getHeight() * factor), style);
        control.addDisposeListener(event -> font.dispose());
        return font;
    }
}

package org.attune.workbench.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;

/** Links that can be read where the platform's own colour for them is too near to its ground, as in Adwaita's dark. */
public final class ReadableLinks {
    private ReadableLinks() {
    }

    /** Gives every link of a display, from now on, a colour that can be read. Does nothing where the platform's can. */
    public static void on(Display display) {
        RGB usual = display.getSystemColor(SWT.COLOR_LINK_FOREGROUND).getRGB();
        RGB readable = Palette.readable(usual, Palette.of(display).ground());
        if (!readable.equals(usual)) {
            Color colour = new Color(readable);
            display.addListener(SWT.Skin, event -> {
                if (event.widget instanceof Link link) {
                    link.setLinkForeground(colour);
                }
            });
        }
    }
}

package org.attune.workbench.internal.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.workbench.internal.docking.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The outline of where a dragged tab would stand. Made of four strips, as windows cannot be placed everywhere. */
final class DropFrame {
    private static final int THICK = 3;

    private final List<Composite> strips = new ArrayList<>();
    private Optional<Composite> host = Optional.empty();

    void show(Drop drop) {
        if (!host.equals(Optional.of(drop.host()))) {
            hide();
            host = Optional.of(drop.host());
            for (int side = 0; side < 4; side++) {
                strips.add(strip(drop.host()));
            }
        }
        place(drop.outline());
    }

    void hide() {
        strips.forEach(Control::dispose);
        strips.clear();
        host = Optional.empty();
    }

    private void place(Box box) {
        boolean there = box.width() > 0 && box.height() > 0;
        strips.forEach(strip -> strip.setVisible(there));
        if (there) {
            put(0, box.x(), box.y(), box.width(), THICK);
            put(1, box.x(), box.y() + box.height() - THICK, box.width(), THICK);
            put(2, box.x(), box.y(), THICK, box.height());
            put(3, box.x() + box.width() - THICK, box.y(), THICK, box.height());
        }
    }

    private void put(int which, int x, int y, int width, int height) {
        strips.get(which).setBounds(x, y, Math.max(1, width), Math.max(1, height));
        strips.get(which).moveAbove(null);
    }

    private static Composite strip(Composite host) {
        Composite strip = new Composite(host, SWT.NO_FOCUS);
        strip.setBackground(host.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        return strip;
    }
}

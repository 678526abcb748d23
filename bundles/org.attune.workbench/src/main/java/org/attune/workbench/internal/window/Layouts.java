package org.attune.workbench.internal.window;

import java.util.Optional;

import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.Layout.EditorsLayout;

/** Layouts made of others. */
final class Layouts {
    private static final int OFF = 32;

    private Layouts() {
    }

    /** That of another window beside one: a little off, not filling the screen, without editors. */
    static Layout another(Layout of) {
        Optional<Box> bounds = of.bounds()
                .map(box -> new Box(box.x() + OFF, box.y() + OFF, box.width(), box.height()));
        return new Layout(bounds, false, of.perspective(), of.perspectives(), EditorsLayout.NONE);
    }
}

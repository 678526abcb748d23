package org.attune.workbench.parts;

import org.attune.workbench.Site;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A stop of the tour at a window of its own, which goes when the tour goes on. On the user interface's thread. */
public abstract class WindowStop implements TourStop {
    private Shell shell;

    /** Opens the window. */
    protected abstract Shell open(Site site);

    @Override
    public final Control arrive(Site site) {
        shell = open(site);
        return shell;
    }

    @Override
    public final void leave() {
        shell.dispose();
    }
}

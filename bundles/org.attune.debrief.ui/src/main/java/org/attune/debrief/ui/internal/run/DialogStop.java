package org.attune.debrief.ui.internal.run;

import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Running;
import org.attune.workbench.Site;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A stop at a window beside a debrief that is only tried out. */
abstract class DialogStop implements TourStop {
    private final DebriefFrameworks frameworks;
    private Shell shell;

    DialogStop(DebriefFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Opens the window over the debrief. */
    abstract Shell open(Site site, Stage stage);

    @Override
    public final Control arrive(Site site) {
        shell = open(site, new Stage(Running.tryOut(frameworks.standard())));
        return shell;
    }

    @Override
    public final void leave() {
        shell.dispose();
    }
}

package org.attune.debrief.ui.internal.run;

import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Running;
import org.attune.workbench.Site;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;

/** A stop at a window beside a debrief that is only tried out. */
abstract class DialogStop extends WindowStop {
    private final DebriefFrameworks frameworks;

    DialogStop(DebriefFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Opens the window over the debrief. */
    abstract Shell open(Site site, Stage stage);

    @Override
    protected final Shell open(Site site) {
        return open(site, new Stage(Running.tryOut(frameworks.standard())));
    }
}

package org.attune.debrief.ui.internal.start;

import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The beginning of a debrief, nothing filled in yet. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.start", label = "%tour.start", order = 29)
public final class StartStop implements TourStop {
    private final StartDesk desk;
    private Shell shell;

    /** The stop. */
    @Activate
    public StartStop(@Reference StartDesk desk) {
        this.desk = desk;
    }

    @Override
    public Control arrive(Site site) {
        shell = StartDialog.open(site, desk);
        return shell;
    }

    @Override
    public void leave() {
        shell.dispose();
    }
}

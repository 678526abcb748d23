package org.attune.debrief.ui.internal.start;

import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The beginning of a debrief, nothing filled in yet. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.start", label = "%tour.start", order = 29)
public final class StartStop extends WindowStop implements TourStop {
    private final StartDesk desk;

    /** The stop. */
    @Activate
    public StartStop(@Reference StartDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Shell open(Site site) {
        return StartDialog.open(site, desk);
    }
}

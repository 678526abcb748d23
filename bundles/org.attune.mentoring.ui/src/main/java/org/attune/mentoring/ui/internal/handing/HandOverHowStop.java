package org.attune.mentoring.ui.internal.handing;

import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** As what it is handed over, under which password, and where. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.hand-over-how", label = "%tour.handover.how", order = 26)
public final class HandOverHowStop extends WindowStop implements TourStop {
    private final HandingDesk desk;

    /** The stop. */
    @Activate
    public HandOverHowStop(@Reference HandingDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Shell open(Site site) {
        HandOverDialog dialog = new HandOverDialog(site, desk);
        Shell shell = dialog.open();
        dialog.forth();
        return shell;
    }
}

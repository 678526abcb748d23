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

/** What a learner takes away, before it is handed over. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.hand-over", label = "%tour.handover", order = 25)
public final class HandOverStop extends WindowStop implements TourStop {
    private final HandingDesk desk;

    /** The stop. */
    @Activate
    public HandOverStop(@Reference HandingDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Shell open(Site site) {
        return new HandOverDialog(site, desk).open();
    }
}

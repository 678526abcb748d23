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

/** All that is recorded about somebody who asks for it. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.access-request", label = "%tour.access", order = 27)
public final class AccessStop extends WindowStop implements TourStop {
    private final AccessDesk desk;

    /** The stop. */
    @Activate
    public AccessStop(@Reference AccessDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Shell open(Site site) {
        return new AccessDialog(site, desk).openOnSomebody(() -> {});
    }
}

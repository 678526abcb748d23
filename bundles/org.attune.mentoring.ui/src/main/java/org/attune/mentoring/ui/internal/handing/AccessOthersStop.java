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

/** Where the answer to somebody may tell about others. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "mentoring.access-others", label = "%tour.access.others", order = 28)
public final class AccessOthersStop extends WindowStop implements TourStop {
    private final AccessDesk desk;

    /** The stop. */
    @Activate
    public AccessOthersStop(@Reference AccessDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Shell open(Site site) {
        AccessDialog dialog = new AccessDialog(site, desk);
        return dialog.openOnSomebody(dialog::forth);
    }
}

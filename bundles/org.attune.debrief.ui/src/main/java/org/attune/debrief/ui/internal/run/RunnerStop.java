package org.attune.debrief.ui.internal.run;

import org.attune.debrief.Debrief;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import java.util.Map;

/** A debrief that is tried out, at its beginning, as its facilitator sees it. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.runner", label = "%tour.runner", order = 30)
public final class RunnerStop implements TourStop {
    @Override
    public Control arrive(Site site) {
        site.showPerspective("debrief");
        site.openNew(Debrief.TYPE, Map.of(Seeds.TRY_OUT, "touch-point"));
        return site.shell();
    }

    @Override
    public void leave() {
        // The tab is the next stop's to look past; nothing of it is kept.
    }
}

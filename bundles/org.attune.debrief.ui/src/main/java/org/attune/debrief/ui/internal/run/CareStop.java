package org.attune.debrief.ui.internal.run;

import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.program.Contacts;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is there for somebody who is not all right. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "debrief.care", label = "%tour.care", order = 32)
public final class CareStop extends DialogStop implements TourStop {
    private final Contacts contacts;
    private final Writing writing;

    /** The stop. */
    @Activate
    public CareStop(@Reference DebriefFrameworks frameworks, @Reference Contacts contacts, @Reference Writing writing) {
        super(frameworks);
        this.contacts = contacts;
        this.writing = writing;
    }

    @Override
    Shell open(Site site, Stage stage) {
        return new SupportDialog(site, stage, contacts, writing.on(site)).open();
    }
}

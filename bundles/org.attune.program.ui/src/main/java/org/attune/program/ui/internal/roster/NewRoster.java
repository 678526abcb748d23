package org.attune.program.ui.internal.roster;

import org.attune.program.roster.Rosters;
import org.attune.workbench.NewWizard;
import org.attune.workbench.NewWizardContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Many people at once, from a file. */
@Component(service = NewWizard.class, scope = ServiceScope.PROTOTYPE)
@NewWizardContribution(id = "people.roster", label = "%new.roster", description = "%new.roster.what", //
        group = "%perspective.people", icon = "icons/person.svg", order = 41)
public final class NewRoster implements NewWizard {
    private final Rosters rosters;

    /** The wizard. */
    @Activate
    public NewRoster(@Reference Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public void open(Site site) {
        RosterDialog.open(site, rosters);
    }
}

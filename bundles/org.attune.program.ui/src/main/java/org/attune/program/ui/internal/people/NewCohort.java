package org.attune.program.ui.internal.people;

import org.attune.program.Programs;
import org.attune.workbench.NewWizard;
import org.attune.workbench.NewWizardContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A new cohort, or a program with its first one. */
@Component(service = NewWizard.class, scope = ServiceScope.PROTOTYPE)
@NewWizardContribution(id = "people.cohort", label = "%new.cohort", description = "%new.cohort.what", //
        group = "%perspective.people", icon = "icons/person.svg", order = 40)
public final class NewCohort implements NewWizard {
    private final Programs programs;

    /** The wizard. */
    @Activate
    public NewCohort(@Reference Programs programs) {
        this.programs = programs;
    }

    @Override
    public void open(Site site) {
        new ProgramDialog(site, programs).open();
    }
}

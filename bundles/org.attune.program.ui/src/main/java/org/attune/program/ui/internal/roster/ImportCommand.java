package org.attune.program.ui.internal.roster;

import org.attune.program.roster.Rosters;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes a roster over. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.import", label = "%command.import", menu = "file", order = 220)
public final class ImportCommand implements Command {
    private final Rosters rosters;

    /** The command. */
    @Activate
    public ImportCommand(@Reference Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public void run(Site site) {
        RosterDialog.open(site, rosters);
    }
}

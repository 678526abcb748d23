package org.attune.debrief.ui.internal.start;

import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Start a debrief, from anywhere. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = RunCommand.ID, label = "%command.run", menu = "log", key = "M1+Shift+D", order = 20)
public final class RunCommand implements Command {
    /** Its id. */
    public static final String ID = "debrief.run";

    private final StartDesk desk;

    /** The command. */
    @Activate
    public RunCommand(@Reference StartDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(Site site) {
        StartDialog.open(site, desk);
    }
}

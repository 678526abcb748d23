package org.attune.mentoring.ui.internal.handing;

import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Answer somebody who asks for all that is recorded about them. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = AccessCommand.ID, label = "%command.access", menu = "file", order = 224)
public final class AccessCommand implements Command {
    /** Its id. */
    public static final String ID = "mentoring.access-request";

    private final AccessDesk desk;

    /** The command. */
    @Activate
    public AccessCommand(@Reference AccessDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(Site site) {
        new AccessDialog(site, desk).open();
    }
}
